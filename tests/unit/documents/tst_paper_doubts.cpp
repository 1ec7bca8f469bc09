#include "core/domain/record_description.h"
#include "tests/unit/documents/paper_faults.h"

#include <QTest>

#include <algorithm>

using namespace seduta;

namespace {

QList<PaperDoubt> doubtsIn(const Secretariat &part, bool isHeld)
{
    return doubtsOf(PaperRecords::around(part, MeetingId(1)).value(), draftingDay(isHeld));
}

QString told(const QList<PaperDoubt> &doubts)
{
    QStringList lines;
    for (const auto &doubt : doubts)
        lines.append(QStringLiteral("%1: %2: %3").arg(doubt.rule, doubt.subject, doubt.words));
    return lines.join(u'\n');
}

/// What hangs on a record, where it is no member of it.
bool isBesideRecord(const QString &field)
{
    static const QStringList names{"agenda", "attendance", "signatories", "names", "owners", "reports"};
    return names.contains(field);
}

}

/// Da completare: what the rules find in a meeting, and where it is put right.
class TestPaperDoubts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsFoundInACleanMeeting();
    void eachRuleFindsItsFaultAndNoOther_data();
    void eachRuleFindsItsFaultAndNoOther();
    void everyRuleHasItsFault();
    void whatHasLeftIsNoLongerCompleted();
    void ofAMeetingCalledOffOnlyTheLettersAreLookedAt();
    void ofAGroupNoNameIsAsked();
    void onlyThePaperAskedForIsLookedAt();
    void whatCannotBeIsToldFirst();
};

void TestPaperDoubts::nothingIsFoundInACleanMeeting()
{
    for (const bool isHeld : {false, true}) {
        const auto doubts = doubtsIn(cleanMeeting(isHeld), isHeld);

        QVERIFY2(doubts.isEmpty(), qPrintable(told(doubts)));
    }
}

void TestPaperDoubts::eachRuleFindsItsFaultAndNoOther_data()
{
    QTest::addColumn<int>("fault");
    for (int i = 0; i < paperFaults().size(); ++i)
        QTest::addRow("%s at %s.%s", paperFaults().at(i).rule, paperFaults().at(i).table, paperFaults().at(i).field)
            << i;
}

void TestPaperDoubts::eachRuleFindsItsFaultAndNoOther()
{
    QFETCH(int, fault);
    const auto &expected = paperFaults().at(fault);
    auto part = cleanMeeting(expected.isOfHeld);

    expected.make(part);
    const auto doubts = doubtsIn(part, expected.isOfHeld);

    QVERIFY2(doubts.size() == 1, qPrintable(told(doubts)));
    const auto &doubt = doubts.constFirst();
    QCOMPARE(doubt.rule, QString(expected.rule));
    QCOMPARE(doubt.record.table, QString(expected.table));
    QVERIFY(doubt.record.isValid());
    QCOMPARE(doubt.field, QString(expected.field));
    const auto *record = recordNamed(doubt.record.table);
    QVERIFY(record);
    QVERIFY(isBesideRecord(doubt.field) || record->field(QLatin1String(expected.field)));
    QVERIFY(!doubt.subject.isEmpty() && !doubt.words.isEmpty() && !doubt.words.contains(u'%'));
}

void TestPaperDoubts::everyRuleHasItsFault()
{
    QStringList rules;
    for (const auto &rule : paperRules())
        rules.append(QLatin1String(rule.name));
    QStringList tried;
    for (const auto &fault : paperFaults())
        tried.append(QLatin1String(fault.rule));
    tried.removeDuplicates();

    QCOMPARE(rules.removeDuplicates(), 0);
    rules.sort();
    tried.sort();
    QCOMPARE(tried, rules);
}

void TestPaperDoubts::whatHasLeftIsNoLongerCompleted()
{
    auto held = cleanMeeting(true);
    held.meetings.first().actualEnd = {};
    held.minutes.append({MinutesId(1), MeetingId(1), "1", MinutesState::Final});
    auto ahead = cleanMeeting(false);
    ahead.convocations.first().address.clear();
    for (auto &letter : ahead.convocations)
        letter.state = ConvocationState::Sent;

    QCOMPARE(told(doubtsIn(held, true)), QString());
    QCOMPARE(told(doubtsIn(ahead, false)), QString());
}

void TestPaperDoubts::ofAMeetingCalledOffOnlyTheLettersAreLookedAt()
{
    auto part = cleanMeeting(false);
    part.meetings.first().state = MeetingState::Cancelled;
    part.meetings.first().venue.clear();

    const auto doubts = doubtsIn(part, false);

    QCOMPARE(doubts.size(), 1);
    QCOMPARE(doubts.constFirst().papers, QList{DocumentKind::Convocation});
}

void TestPaperDoubts::ofAGroupNoNameIsAsked()
{
    auto part = cleanMeeting(true);
    part.bodies.first().kind = BodyKind::Group;
    part.attendances.first().personName.clear();

    QCOMPARE(told(doubtsIn(part, true)), QString());
}

void TestPaperDoubts::onlyThePaperAskedForIsLookedAt()
{
    auto part = cleanMeeting(false);
    part.meetings.first().venue.clear();
    part.convocations.first().address.clear();
    const auto records = PaperRecords::around(part, MeetingId(1)).value();

    const auto ofAgenda = doubtsOf(records, draftingDay(false), DocumentKind::Agenda);

    QCOMPARE(ofAgenda.size(), 1);
    QCOMPARE(ofAgenda.constFirst().rule, "no_venue");
    QCOMPARE(ofAgenda.constFirst().papers, QList{DocumentKind::Agenda});
}

void TestPaperDoubts::whatCannotBeIsToldFirst()
{
    auto part = cleanMeeting(true);
    part.meetings.first().secretaryId = {};
    part.attendances.first().value = AttendanceValue::Absent;

    const auto doubts = doubtsIn(part, true);

    QCOMPARE(doubts.size(), 2);
    QCOMPARE(doubts.at(0).rule, "body_away_speaks");
    QCOMPARE(doubts.at(1).rule, "no_secretary");
}

QTEST_GUILESS_MAIN(TestPaperDoubts)
#include "tst_paper_doubts.moc"
