#include "tests/bench/bench.h"

#include "core/domain/action_summary.h"
#include "core/domain/words.h"
#include "tests/bench/measure.h"
#include "tests/bench/scale.h"
#include "ui/records/record_list.h"
#include "ui/records/rows_model.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>

namespace seduta::bench {

namespace {

constexpr int rounds = 3;

using Commitments = RowsModel<ActionItem>;

QList<Commitments::Column> columns()
{
    const auto day = [](const ActionItem &each) { return each.due.day.toString(QStringLiteral("dd/MM/yyyy")); };
    return {
        {QStringLiteral("Scadenza"), day, [](const ActionItem &each) { return QVariant(each.due.day); }, {}, false},
        {QStringLiteral("Impegno"), [](const ActionItem &each) { return each.title; }, {}, {}, false},
        {QStringLiteral("Ente"),
         [](const ActionItem &each) { return QStringLiteral("Ente %1").arg(each.id.value() % 480); },
         {},
         {},
         false},
        {QStringLiteral("Stato"), [](const ActionItem &each) { return label(each.status); }, {}, {}, false},
        {QStringLiteral("Seduta"),
         [](const ActionItem &each) { return QString::number(each.meetingId.value()); },
         {},
         {},
         true},
    };
}

/// Milliseconds of each key, on the wall and of the processor.
struct Keys {
    QList<double> wall{};
    QList<double> cpu{};
};

/// Notices when a list is painted.
class Painting : public QObject
{
public:
    explicit Painting(QWidget &seen) { seen.installEventFilter(this); }

    bool eventFilter(QObject *seen, QEvent *event) override
    {
        isDone = isDone || event->type() == QEvent::Paint;
        return QObject::eventFilter(seen, event);
    }

    bool isDone = false;
};

// Until what is typed is seen: painted once, as in the program; a list that did not change is asked to.
void type(Keys &keys, QLineEdit &field, QWidget &seen, int key, const QString &text)
{
    Painting painting(seen);
    const auto cost = costOf([&] {
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
        QApplication::sendEvent(&field, &press);
        QApplication::sendPostedEvents();
        QApplication::processEvents();
        if (!painting.isDone)
            seen.repaint();
    });
    keys.wall.append(cost.wall * 1000);
    keys.cpu.append(cost.cpu * 1000);
}

void settle()
{
    QElapsedTimer idle;
    idle.start();
    while (idle.elapsed() < 3000)
        QApplication::processEvents(QEventLoop::AllEvents, 50);
}

// Each word letter by letter, then taken back letter by letter.
void typeAll(Keys &keys, QLineEdit &field, QWidget &seen, const QStringList &words)
{
    for (const auto &word : words) {
        for (const auto letter : word)
            type(keys, field, seen, Qt::Key_A, letter);
        for (qsizetype i = 0; i < word.size(); ++i)
            type(keys, field, seen, Qt::Key_Backspace, {});
    }
}

void typeIntoOurs(Keys &keys, Commitments &commitments, const QStringList &words)
{
    RecordList list(QStringLiteral("commitments"), commitments);
    list.setSortedBy(0);
    list.resize(1100, 720);
    list.show();
    settle();
    auto &field = *list.findChild<QLineEdit *>(QStringLiteral("commitmentsFilter"));
    typeAll(keys, field, *list.view().viewport(), words);
}

void typeIntoTextbook(Keys &keys, Commitments &commitments, const QStringList &words)
{
    QSortFilterProxyModel filter;
    filter.setSourceModel(&commitments);
    filter.setFilterKeyColumn(-1);
    filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    QTreeView view;
    view.setUniformRowHeights(true);
    view.setModel(&filter);
    view.resize(1100, 720);
    view.show();
    QLineEdit field;
    QObject::connect(&field, &QLineEdit::textChanged, &filter, &QSortFilterProxyModel::setFilterFixedString);
    QApplication::processEvents();
    typeAll(keys, field, *view.viewport(), words);
}

}

void benchFilter(double scale)
{
    Commitments commitments(columns(), [](const ActionItem &each) { return each.id.value(); });
    commitments.setRows(secretariatOfScale(scale).actionItems);
    const QStringList words{
        QStringLiteral("integrazione"),   QStringLiteral("università"), QStringLiteral("e"),
        QStringLiteral("scuola alloggi"), QStringLiteral("ente 47"),    QStringLiteral("12/2010"),
        QStringLiteral("sanita"),         QStringLiteral("xyz"),        QStringLiteral("prefettura")};
    Keys ours;
    Keys textbook;
    for (int round = 0; round < rounds; ++round)
        typeIntoOurs(ours, commitments, words);
    typeIntoTextbook(textbook, commitments, {QStringLiteral("s")});
    const QString job = QStringLiteral("E1 filter key, %1 rows, ").arg(commitments.rowCount());
    const auto tellKeys = [&](const QString &what, const QList<double> &own, const QList<double> &other, double part) {
        tellLimited(job + what, percentile(own, part), percentile(other, part), QStringLiteral("ms"), 16);
    };
    tellKeys(QStringLiteral("p99"), ours.wall, textbook.wall, 99);
    tellKeys(QStringLiteral("p99 (CPU)"), ours.cpu, textbook.cpu, 99);
    tellKeys(QStringLiteral("median (CPU)"), ours.cpu, textbook.cpu, 50);
}

}
