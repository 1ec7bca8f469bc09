#include "core/domain/agenda.h"

#include <QTest>

using namespace seduta;

class TestAgenda : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPointBeginsWhereTheOneBeforeItEnds()
    {
        QCOMPARE(starts({point(1, 10), point(2, 20), point(3, 0), point(4, 15)}), "09:30 09:40 10:00 –");
    }

    void subItemsStandWithinTheirParent()
    {
        QCOMPARE(starts({point(1, 60), point(2, 20, 1), point(3, 20, 1), point(4, 15)}), "09:30 09:30 09:50 10:30");
    }

    void aParentWithoutMinutesLastsAsItsSubItems()
    {
        QCOMPARE(starts({point(1, 0), point(2, 20, 1), point(3, 10, 1), point(4, 15)}), "09:30 09:30 09:50 10:00");
    }

    void withoutAnHourNothingHasOne() { QCOMPARE(starts({point(1, 10), point(2, 20)}, {}), "– –"); }

private:
    static AgendaItem point(int id, int minutes, int parent = 0)
    {
        AgendaItem item;
        item.id = AgendaItemId(id);
        item.position = id;
        item.parentId = AgendaItemId(parent);
        item.plannedMinutes = minutes;
        return item;
    }

    static QString starts(const QList<AgendaItem> &items, const QTime &from = QTime(9, 30))
    {
        QStringList words;
        const auto times = startTimes(numbered(items), from);
        for (const auto &time : times)
            words.append(time.isValid() ? time.toString("HH:mm") : QString("–"));
        return words.join(u' ');
    }
};

QTEST_APPLESS_MAIN(TestAgenda)
#include "tst_agenda.moc"
