#include "core/documents/contents/paper_kinds.h"
#include "core/domain/fields/all.h"
#include "core/storage/secretariat_repository.h"
#include "core/storage/table.h"
#include "core/usecases/agendas.h"
#include "core/usecases/convocations.h"
#include "core/usecases/meetings.h"
#include "core/usecases/transfer.h"

#include "tests/support/scratch_folder.h"
#include "tests/support/seeded_archive.h"

#include <QTest>

#include <algorithm>

using namespace seduta;

namespace {

/// A paper with all it could have told, whatever its template names of it.
struct Told {
    QList<ConvocationSheet> sheets{};
    QList<QJsonObject> values{};

    bool operator==(const Told &) const = default;
};

PaperTopics topicsOf(const QString &name)
{
    for (const auto &kind : paperKinds())
        for (const auto &layout : kind.layouts)
            if (name == QLatin1String(layout.templateName))
                return layout.topics;
    return {};
}

}

/// What each kind of paper speaks of: all that it can tell, and nothing more.
class TestPaperTopics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aPaperTellsTheSameFromItsTopicsAsFromTheWholeArchive_data() { everyLayout(); }
    void aPaperTellsTheSameFromItsTopicsAsFromTheWholeArchive();
    void withoutOneOfItsTopicsAPaperWouldTellLess_data() { everyLayout(); }
    void withoutOneOfItsTopicsAPaperWouldTellLess();

private:
    void addWhatTheSampleLacks(MeetingId called);
    void everyLayout() const;
    Told told(const QString &layout, MeetingId meeting, const Secretariat &part) const;
    Secretariat around(MeetingId meeting, PaperTopics topics) const;
    Secretariat whole(MeetingId meeting) const;

    ScratchFolder m_folder{};
    StandingClock m_clock{};
    std::unique_ptr<Workspace> m_workspace{};
    /// One that was held, one that is called, and one that names no composition and to which nobody is called yet.
    QList<MeetingId> m_meetings{};
};

void TestPaperTopics::initTestCase()
{
    const QString path = m_folder.filePath(QStringLiteral("prova.seduta"));
    QVERIFY(Transfer::makeSample(path, {}, m_clock));
    m_workspace = std::move(*Workspace::open(path, {}, m_clock));
    Meetings meetings(*m_workspace);
    const auto held = meetings.named("2025-06-26").value();
    const auto called = meetings.named("2025-11-20").value();
    auto planned = called;
    planned.id = {};
    planned.heldOn = PartialDate::onDay(QDate(2026, 3, 12));
    planned.id = meetings.add(planned).value();
    planned.compositionId = {};
    QVERIFY(meetings.change(planned));
    m_meetings = {held.id, called.id, planned.id};

    Convocations letters(*m_workspace);
    QVERIFY(letters.prepareFor(called.id).value() > 10);
    Reply reply;
    reply.convocationId = letters.of(called.id)->constFirst().id;
    reply.kind = ReplyKind::DelegateNamed;
    reply.participantName = "Dott. Delegato Prova";
    QVERIFY(letters.addReply(reply));
    addWhatTheSampleLacks(called.id);
    for (const auto &kind : paperKinds())
        QVERIFY(meetings.sign({{}, called.id, kind.kind, "D'ORDINE DEL PREFETTO", held.chairId, {}}));
}

/// Words quoted, an opinion, and a contribution that no commitment tells of.
void TestPaperTopics::addWhatTheSampleLacks(MeetingId called)
{
    const auto points = Agendas(*m_workspace).of(called).value();
    const auto letters = Convocations(*m_workspace).of(called).value();
    const auto added = m_workspace->write("prova", [&](Database &database) -> Result<void> {
        Statement quoted;
        quoted.agendaItemId = points.constLast().item.id;
        quoted.bodyId = letters.constLast().bodyId.isValid() ? letters.constLast().bodyId : letters.constFirst().bodyId;
        quoted.text = "Parole dette in seduta";
        quoted.isQuoted = true;
        Table<Statement>(database).insert(quoted);
        Opinion opinion;
        opinion.meetingId = called;
        opinion.agendaItemId = points.constLast().item.id;
        opinion.projectId = Table<Project>(database).all().constFirst().id;
        opinion.state = OpinionState::Expressed;
        opinion.outcome = OpinionOutcome::Favourable;
        Table<Opinion>(database).insert(opinion);
        const auto plan = Table<PlanVersion>(database).all().constFirst().id;
        const auto contributions = Table<BodyContribution>(database).all();
        for (const auto &letter : letters) {
            const bool isAsked = std::any_of(contributions.cbegin(), contributions.cend(),
                                             [&](const auto &each) { return each.bodyId == letter.bodyId; });
            if (letter.bodyId.isValid() && !isAsked) {
                BodyContribution awaited;
                awaited.planVersionId = plan;
                awaited.bodyId = letter.bodyId;
                Table<BodyContribution>(database).insert(awaited);
                break;
            }
        }
        return {};
    });
    QVERIFY2(added, qPrintable(added ? QString() : added.error().message));
}

void TestPaperTopics::everyLayout() const
{
    QTest::addColumn<QString>("layout");
    for (const auto &kind : paperKinds())
        for (const auto &layout : kind.layouts)
            QTest::newRow(layout.templateName) << QString(QLatin1String(layout.templateName));
}

Told TestPaperTopics::told(const QString &layout, MeetingId meeting, const Secretariat &part) const
{
    Told told;
    SheetOptions options;
    options.today = m_clock.today();
    options.told = [&](const QJsonObject &values) { told.values.append(values); };
    for (const auto &kind : paperKinds())
        for (const auto &each : kind.layouts)
            if (layout == QLatin1String(each.templateName))
                told.sheets = sheetsOf(kind, each, part, {meeting, {}}, options).value();
    return told;
}

Secretariat TestPaperTopics::around(MeetingId meeting, PaperTopics topics) const
{
    return m_workspace
        ->read([&](Database &database) { return SecretariatRepository(database).aroundMeeting(meeting, topics); })
        .value();
}

/// Papers know their own meeting, the one that takes its place, and those in which commitments still open were taken on; of other meetings'
/// commitments only the open ones.
Secretariat TestPaperTopics::whole(MeetingId meeting) const
{
    auto all = m_workspace->read([](Database &database) { return SecretariatRepository(database).whole(); }).value();
    all.meetings.removeIf([&](const Meeting &each) {
        const bool isOrigin =
            std::any_of(all.actionItems.cbegin(), all.actionItems.cend(),
                        [&](const ActionItem &action) { return action.meetingId == each.id && isOpen(action.status); });
        return each.id != meeting && each.postponedFromId != meeting && !isOrigin;
    });
    all.actionItems.removeIf([&](const ActionItem &each) { return each.meetingId != meeting && !isOpen(each.status); });
    return all;
}

void TestPaperTopics::aPaperTellsTheSameFromItsTopicsAsFromTheWholeArchive()
{
    QFETCH(QString, layout);
    const auto needed = topicsOf(layout);

    for (const auto meeting : m_meetings)
        QCOMPARE(told(layout, meeting, around(meeting, needed)), told(layout, meeting, whole(meeting)));
}

void TestPaperTopics::withoutOneOfItsTopicsAPaperWouldTellLess()
{
    QFETCH(QString, layout);
    const auto needed = topicsOf(layout);
    const auto tellsLess = [&](PaperTopic without) {
        return std::any_of(m_meetings.cbegin(), m_meetings.cend(), [&](MeetingId meeting) {
            auto fewer = needed;
            return told(layout, meeting, around(meeting, fewer.setFlag(without, false)))
                != told(layout, meeting, around(meeting, needed));
        });
    };

    for (int topic = 1; topic <= int(needed); topic <<= 1)
        if (int(needed) & topic)
            QVERIFY2(tellsLess(PaperTopic(topic)), qPrintable(QStringLiteral("topic %1").arg(topic)));
}

QTEST_GUILESS_MAIN(TestPaperTopics)
#include "tst_paper_topics.moc"
