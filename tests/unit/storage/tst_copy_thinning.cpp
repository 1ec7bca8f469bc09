#include "core/storage/copy_thinning.h"
#include "tests/support/chance.h"

#include <QHash>
#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace seduta;

namespace {

constexpr int statesThatStay = 10;
constexpr int daysInTheBin = 10;

/// An office at work: each session ends with a copy, and thins them as the archive does. What it must never do is counted here anew.
class Office
{
public:
    void work(const QDate &day, CopyReason reason = CopyReason::Closing, bool isTrial = false)
    {
        noteJump(day);
        m_days.add(++m_act, day);
        const auto name = QString::number(m_act);
        folder.append({{name, QDateTime(day, QTime(18, 0), QTimeZone::utc()), reason, 1, 0}, m_act});
        if (reason != CopyReason::Closing)
            m_forEver.insert(m_act);
        if (reason == CopyReason::Closing && !isTrial)
            thin();
    }

    /// What was broken, in words.
    QString fault() const
    {
        QSet<qint64> kept;
        for (const auto &each : folder)
            kept.insert(each.act);
        for (qint64 act = m_act; act > m_act - statesThatStay && act > 0; --act)
            if (!kept.contains(act))
                return QString("state %1 of %2 is gone").arg(act).arg(m_act);
        if (!kept.contains(m_forEver))
            return QString("a copy that stays for ever is gone at %1").arg(m_act);
        return m_binFault;
    }

    QDate today() const { return m_today; }

    QList<CopyOfAct> folder{};
    QList<CopyOfAct> bin{};

private:
    void noteJump(const QDate &day)
    {
        m_worked += day != m_today;
        if (m_today.isValid() && (day < m_today || m_today.daysTo(day) > 31)) {
            for (const auto &each : std::as_const(folder))
                m_forEver.insert(each.act);
            m_workedAtJump = m_worked;
        }
        m_today = day;
    }

    void thin()
    {
        bin.removeIf([&](const CopyOfAct &each) {
            if (!mayLeaveBin(each.copy, m_days))
                return false;
            if (m_worked - std::max(m_binnedOn.value(each.act), m_workedAtJump) < daysInTheBin)
                m_binFault = QString("copy %1 left the bin too early").arg(each.act);
            return true;
        });
        const auto surplus = surplusCopies(folder, m_days);
        for (const auto &copy : surplus) {
            const CopyOfAct moved{copy, copy.path.toLongLong()};
            folder.removeOne(moved);
            bin.append(moved);
            bin.last().copy.binnedAt = m_act;
            m_binnedOn.insert(moved.act, m_worked);
        }
    }

    WorkedDays m_days{};
    qint64 m_act = 0;
    QDate m_today{};
    int m_worked = 0;
    int m_workedAtJump = 0;
    QSet<qint64> m_forEver{};
    QHash<qint64, int> m_binnedOn{};
    QString m_binFault{};
};

QDate nextWorkingDay(const QDate &day)
{
    return day.addDays(day.dayOfWeek() >= 5 ? 8 - day.dayOfWeek() : 1);
}

QDate jumped(const QDate &day, Chance &chance)
{
    switch (chance.number(0, 3)) {
    case 0: return day.addYears(chance.number(1, 30));
    case 1: return day.addYears(-chance.number(1, 30));
    case 2: return day.addDays(-chance.number(1, 20));
    default: return day.addDays(chance.number(32, 300));
    }
}

CopyReason someReason(Chance &chance)
{
    return chance.oneIn(25) ? chance.oneOf<CopyReason>({CopyReason::Request, CopyReason::Import, CopyReason::Migration})
                            : CopyReason::Closing;
}

QList<qint64> actsOf(const QList<CopyOfAct> &copies)
{
    QList<qint64> acts;
    for (const auto &each : copies)
        acts.append(each.act);
    return acts;
}

}

/// The clock never throws copies away.
class TestCopyThinning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverTheClockDoesWhatMustStayStays_data();
    void whateverTheClockDoesWhatMustStayStays();
    void inOrdinaryUseTheNumberStaysSmallAndReachesBack();
    void oneSessionYearsAheadRemovesNothing();
    void nineQuietMonthsRemoveNothing();
    void daysOfTrialRemoveNothingAndDoNotEmptyTheBin();
    void twoCopiesOfOneStateCountOnce();
    void aCopyOfNoStateOfTheArchiveIsLeftAlone();
};

void TestCopyThinning::whateverTheClockDoesWhatMustStayStays_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("office %u", seed) << seed;
}

void TestCopyThinning::whateverTheClockDoesWhatMustStayStays()
{
    QFETCH(quint32, seed);
    Chance chance(seed);
    Office office;
    QDate day(2025, 1, 7);
    const int rarity = chance.number(3, 200);

    for (int session = 0; session < 800; ++session) {
        const bool isTrial = chance.oneIn(40);
        if (chance.oneIn(rarity))
            day = jumped(day, chance);
        else if (!chance.oneIn(3))
            day = nextWorkingDay(day);
        office.work(isTrial ? jumped(day, chance) : day, someReason(chance), isTrial);

        QVERIFY2(office.fault().isEmpty(), qPrintable(office.fault()));
    }
}

void TestCopyThinning::inOrdinaryUseTheNumberStaysSmallAndReachesBack()
{
    Office office;
    QDate day(2025, 1, 7);

    for (int worked = 0; worked < 3 * 230; ++worked, day = nextWorkingDay(day)) {
        for (int session = 0; session < 3; ++session)
            office.work(day);
        QVERIFY2(office.folder.size() <= 45, qPrintable(QString::number(office.folder.size())));
        QVERIFY2(office.bin.size() <= 40, qPrintable(QString::number(office.bin.size())));
    }

    const auto oldest = office.folder.constFirst().copy.madeAt.date();
    QVERIFY2(oldest.daysTo(day) > 220, qPrintable(oldest.toString(Qt::ISODate)));
    for (qsizetype i = 1; i < office.folder.size(); ++i)
        QVERIFY(office.folder.at(i - 1).copy.madeAt.daysTo(office.folder.at(i).copy.madeAt) <= 45);
}

void TestCopyThinning::oneSessionYearsAheadRemovesNothing()
{
    Office office;
    QDate day(2025, 1, 7);
    for (int worked = 0; worked < 100; ++worked, day = nextWorkingDay(day))
        office.work(day);
    const auto before = actsOf(office.folder);

    office.work(QDate(2035, 3, 1));
    office.work(day);
    for (int worked = 0; worked < 200; ++worked, day = nextWorkingDay(day))
        office.work(day);

    QCOMPARE(actsOf(office.folder).mid(0, before.size()), before);
}

void TestCopyThinning::nineQuietMonthsRemoveNothing()
{
    Office office;
    QDate day(2025, 1, 7);
    for (int worked = 0; worked < 60; ++worked, day = nextWorkingDay(day))
        office.work(day);
    const auto before = actsOf(office.folder);

    office.work(day.addMonths(9));

    QCOMPARE(actsOf(office.folder).mid(0, before.size()), before);
}

void TestCopyThinning::daysOfTrialRemoveNothingAndDoNotEmptyTheBin()
{
    Office office;
    QDate day(2025, 1, 7);
    for (int worked = 0; worked < 60; ++worked, day = nextWorkingDay(day))
        office.work(day);
    const auto before = actsOf(office.folder);
    const auto inTheBin = actsOf(office.bin);
    QVERIFY(!inTheBin.isEmpty());

    for (int trial = 1; trial <= 30; ++trial)
        office.work(day.addDays(trial), CopyReason::Closing, true);
    office.work(day);

    QCOMPARE(actsOf(office.folder).mid(0, before.size()), before);
    QCOMPARE(actsOf(office.bin), inTheBin);
}

void TestCopyThinning::twoCopiesOfOneStateCountOnce()
{
    WorkedDays days;
    QList<CopyOfAct> copies;
    QDate day(2025, 1, 7);
    for (int act = 1; act <= 40; ++act, day = nextWorkingDay(day)) {
        days.add(act, day);
        for (int hour = 9; hour < 12; ++hour)
            copies.append(
                {{QString("%1 %2").arg(act).arg(hour), QDateTime(day, QTime(hour, 0)), CopyReason::Closing, 1}, act});
    }

    const auto surplus = surplusCopies(copies, days);

    QSet<qint64> staying;
    for (const auto &each : std::as_const(copies))
        if (!surplus.contains(each.copy))
            staying.insert(each.act);
    for (int act = 31; act <= 40; ++act)
        QVERIFY(staying.contains(act));
}

void TestCopyThinning::aCopyOfNoStateOfTheArchiveIsLeftAlone()
{
    WorkedDays days;
    QDate day(2025, 1, 7);
    for (int act = 1; act <= 400; ++act, day = nextWorkingDay(day))
        days.add(act, day);
    const CopyOfAct stranger{{"altro", QDateTime(QDate(1990, 1, 1), QTime(9, 0)), CopyReason::Closing, 1}, 0};

    QVERIFY(surplusCopies({stranger}, days).isEmpty());
}

QTEST_GUILESS_MAIN(TestCopyThinning)
#include "tst_copy_thinning.moc"
