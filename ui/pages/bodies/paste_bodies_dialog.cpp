#include "ui/pages/bodies/paste_bodies_dialog.h"

#include "core/support/bounded_text.h"
#include "ui/fields/choice.h"
#include "ui/look/leave_button.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace seduta {

namespace {

// What can be checked by eye.
constexpr qsizetype rowsShown = 300;
constexpr int widestColumn = 400;

QString inOneLine(const QString &cell)
{
    return shortened(cell).replace(u'\n', u' ');
}

// The first of a list, and how many more there are.
QString someOf(const QStringList &words)
{
    constexpr qsizetype most = 5;
    const QString some = shortened(words.first(qMin(most, words.size())).join(QStringLiteral("; ")));
    return words.size() <= most ? some
                                : PasteBodiesDialog::tr("%1 and %n more", nullptr, int(words.size() - most)).arg(some);
}

QList<Choice> columnChoices()
{
    return {
        {PasteBodiesDialog::tr("(not used)"), int(PastedColumn::Ignored)},
        {PasteBodiesDialog::tr("Name"), int(PastedColumn::Name)},
        {PasteBodiesDialog::tr("Short name"), int(PastedColumn::ShortName)},
        {PasteBodiesDialog::tr("Category"), int(PastedColumn::Category)},
        {PasteBodiesDialog::tr("PEC address"), int(PastedColumn::Pec)},
        {PasteBodiesDialog::tr("E-mail"), int(PastedColumn::Email)},
        {PasteBodiesDialog::tr("Telephone"), int(PastedColumn::Phone)},
        {PasteBodiesDialog::tr("Postal address"), int(PastedColumn::Address)},
        {PasteBodiesDialog::tr("Place"), int(PastedColumn::Place)},
    };
}

}

PasteBodiesDialog::PasteBodiesDialog(const QString &pasted, const QList<Body> &known, QWidget *parent)
    : QDialog(parent)
    , m_pasted(readPastedBodies(pasted))
    , m_known(known)
    , m_table(new QTableWidget(this))
    , m_summary(new QLabel(this))
{
    setObjectName(QStringLiteral("pasteBodies"));
    setWindowTitle(tr("Paste bodies from a sheet"));

    m_table->setObjectName(QStringLiteral("pastedRows"));
    m_table->setAccessibleName(tr("Rows pasted; the first line says what each column holds"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_summary->setObjectName(QStringLiteral("pasteSummary"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(this);
    addLeaveButton(*buttons);
    m_add = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(QStringLiteral("addPasted"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(900, 520);
    showRows();
    tellWhatWillHappen();
}

QComboBox *PasteBodiesDialog::columnBox(int column)
{
    auto *box = new QComboBox(m_table);
    box->setObjectName(QStringLiteral("column%1").arg(column));
    box->setAccessibleName(tr("What column %1 holds").arg(column + 1));
    fillChoice(*box, columnChoices());
    setChoice(*box, int(m_pasted.columns.at(column)));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, column] {
        m_pasted.columns[column] = static_cast<PastedColumn>(choiceIn(*box));
        tellWhatWillHappen();
    });
    return box;
}

void PasteBodiesDialog::showRows()
{
    const int categories = int(m_pasted.columns.size());
    m_table->setColumnCount(categories + 1);
    m_table->setItem(0, categories, new QTableWidgetItem(tr("Category, as it will be kept")));
    const auto rows = m_pasted.rows.first(qMin(rowsShown, m_pasted.rows.size()));
    m_table->setRowCount(int(rows.size()) + 1);
    m_table->horizontalHeader()->hide();
    m_table->verticalHeader()->hide();
    for (int column = 0; column < m_pasted.columns.size(); ++column)
        m_table->setCellWidget(0, column, columnBox(column));
    for (int row = 0; row < rows.size(); ++row)
        for (int column = 0; column < qMin(rows.at(row).size(), m_pasted.columns.size()); ++column)
            m_table->setItem(row + 1, column, new QTableWidgetItem(inOneLine(rows.at(row).at(column))));
    m_table->horizontalHeader()->setMaximumSectionSize(widestColumn);
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
}

// Said in the sheet, or guessed from the name.
void PasteBodiesDialog::showCategories()
{
    const int categories = m_table->columnCount() - 1;
    for (int row = 0; row < m_table->rowCount() - 1; ++row) {
        const auto bodies = bodiesUnder(m_pasted.columns, {m_pasted.rows.at(row)});
        const QString words = bodies.isEmpty() ? QString() : label(bodies.constFirst().category);
        m_table->setItem(row + 1, categories, new QTableWidgetItem(words));
    }
}

QList<Body> PasteBodiesDialog::bodies() const
{
    return newAmong(bodiesUnder(m_pasted.columns, m_pasted.rows), m_known);
}

QStringList PasteBodiesDialog::leftOut(const QList<Body> &named) const
{
    const auto twice = namedTwice(named);
    const auto once = newAmong(named, {});
    const int known = int(once.size() - newAmong(once, m_known).size());
    const int nameless = int(m_pasted.rows.size() - named.size());
    QStringList words;
    if (known > 0)
        words.append(tr("%n are in the archive already: they are left out.", nullptr, known));
    if (!twice.isEmpty())
        words.append(tr("Several times in the sheet, and added once: %1.").arg(someOf(twice)));
    if (nameless > 0)
        words.append(tr("%n rows have no name and are left out.", nullptr, nameless));
    return words;
}

QStringList PasteBodiesDialog::doubts() const
{
    const auto addresses = addressDoubts(m_pasted.columns, m_pasted.rows);
    QStringList words;
    if (!m_pasted.doubtfulTitles.isEmpty())
        words.append(tr("What stands under these headings is something else, check those columns: %1.")
                         .arg(someOf(m_pasted.doubtfulTitles)));
    if (!addresses.leftOut.isEmpty())
        words.append(tr("More than one address in a cell: the first is taken, and these are left out: %1.")
                         .arg(someOf(addresses.leftOut)));
    if (!addresses.unlikely.isEmpty())
        words.append(tr("These do not look like addresses: %1.").arg(someOf(addresses.unlikely)));
    return words;
}

void PasteBodiesDialog::tellWhatWillHappen()
{
    showCategories();
    const auto named = bodiesUnder(m_pasted.columns, m_pasted.rows);
    const int fresh = int(newAmong(named, m_known).size());
    QStringList words;
    if (m_pasted.rows.isEmpty())
        words.append(
            tr("There is nothing to paste: in the sheet select the rows with the bodies, copy them (Ctrl+C), and "
               "come back here."));
    words += leftOut(named) + doubts();
    if (!m_pasted.isWhole)
        words.prepend(tr("The sheet is too large to be taken whole: of its rows the first %1 were taken, of its "
                         "columns the first %2, and "
                         "what is too long for a cell was shortened.")
                          .arg(mostPastedRows)
                          .arg(mostPastedColumns));
    if (m_pasted.rows.size() > rowsShown)
        words.append(tr("Only the first %1 rows are shown here.").arg(rowsShown));
    if (fresh > 0)
        words.prepend(tr("Check what each column holds; the first line says it."));
    m_summary->setText(words.join(u' '));
    m_add->setText(tr("Add %n bodies", nullptr, fresh));
    m_add->setEnabled(fresh > 0);
}

}
