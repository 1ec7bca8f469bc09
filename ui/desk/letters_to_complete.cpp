#include "ui/desk/letters_to_complete.h"

#include "core/support/bounded_text.h"
#include "core/usecases/bodies.h"
#include "ui/fields/chooser.h"
#include "ui/fields/day_field.h"
#include "ui/fields/references.h"
#include "ui/look/keys.h"
#include "ui/look/label_of.h"
#include "ui/look/leave_button.h"
#include "ui/look/tone_label.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

namespace seduta {

namespace {

enum Column { Addressee, Address, Protocol, ColumnCount };

/// A cell is typed in as a line is.
class LineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return new LineField(parent);
    }
};

QTableWidgetItem *cell(const QString &words, bool isToType)
{
    auto *item = new QTableWidgetItem(words);
    item->setFlags(isToType ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsEditable
                            : Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    return item;
}

QStringList linesOf(const QString &text)
{
    return bounded(text).text.trimmed().split(u'\n', Qt::SkipEmptyParts);
}

QLabel *sentenceLabel(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

}

LettersToComplete::LettersToComplete(Workspace &workspace, MeetingId meeting, const LettersLack &lack, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_meeting(meeting)
    , m_lack(lack)
    , m_formula(new LineField(this))
    , m_signer(new Chooser(this))
    , m_protocolOn(new DayField(this))
    , m_table(new QTableWidget(this))
    , m_error(new ToneLabel(Tone::Bad, this))
{
    setObjectName(QStringLiteral("lettersToComplete"));
    setWindowTitle(tr("Before the letters are issued"));
    auto *buttons = new QDialogButtonBox(this);
    addLeaveButton(*buttons);
    auto *issue = buttons->addButton(tr("Issue"), QDialogButtonBox::AcceptRole);
    issue->setObjectName(QStringLiteral("issueLetters"));
    issue->setDefault(true);
    m_error->setObjectName(QStringLiteral("lettersToCompleteError"));
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    m_error->hide();
    buildTable();
    auto *column = new QVBoxLayout(this);
    column->addWidget(sentenceLabel(tr("A letter issued no longer changes. What is left blank here stays blank on it; "
                                       "a protocol number may also be written afterwards, beside the letter. Numbers "
                                       "copied from the protocol system go down the column with Ctrl+V."),
                                    this));
    column->addWidget(buildSignatory());
    column->addWidget(m_table, 1);
    column->addWidget(m_error);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &LettersToComplete::keep);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(860, 520);
    beginWhereSomethingIsMissing();
}

void LettersToComplete::beginWhereSomethingIsMissing()
{
    if (m_lack.isSignatory)
        m_formula->setFocus(Qt::OtherFocusReason);
    if (m_lack.isSignatory || m_lack.letters.isEmpty())
        return;
    m_table->setCurrentCell(0, lacksAddress(m_lack.letters.constFirst()) ? Address : Protocol);
    m_table->setFocus(Qt::OtherFocusReason);
}

QWidget *LettersToComplete::buildSignatory()
{
    auto *part = new QWidget(this);
    auto *rows = new QFormLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    m_formula->setObjectName(QStringLiteral("signatoryFormula"));
    m_formula->setPlaceholderText(tr("THE PREFECT"));
    m_signer->setObjectName(QStringLiteral("signatoryPerson"));
    m_protocolOn->setObjectName(QStringLiteral("lettersProtocolOn"));
    m_protocolOn->setDay(m_workspace.clock().today());
    fillChoice(*m_signer, personChoices(m_workspace));
    m_signer->setNew(newPerson(m_workspace));
    if (m_lack.isSignatory) {
        rows->addRow(labelOf(*m_formula, tr("Signed as"), part), m_formula);
        rows->addRow(labelOf(*m_signer, tr("By whom"), part), m_signer);
    }
    m_formula->setVisible(m_lack.isSignatory);
    m_signer->setVisible(m_lack.isSignatory);
    m_protocolOn->setVisible(!m_lack.letters.isEmpty());
    if (!m_lack.letters.isEmpty())
        rows->addRow(labelOf(*m_protocolOn, tr("Protocol of the day"), part), m_protocolOn);
    return part;
}

void LettersToComplete::buildTable()
{
    m_table->setObjectName(QStringLiteral("lettersLacking"));
    m_table->setAccessibleName(tr("Letters that lack an address or a protocol number"));
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels({tr("Addressee"), tr("Address"), tr("Protocol number")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
                             | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setItemDelegate(new LineDelegate(m_table));
    m_table->setVisible(!m_lack.letters.isEmpty());
    fillTable();
    m_table->horizontalHeader()->setSectionResizeMode(Addressee, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Address, QHeaderView::Stretch);
    m_table->setColumnWidth(Protocol, 180);
    onKey(*m_table, {QKeySequence::Paste}, tr("What was copied goes down the column"), this, [this] { paste(); });
}

void LettersToComplete::fillTable()
{
    const auto bodies = bodyChoices(m_workspace);
    const auto people = personChoices(m_workspace);
    m_table->setRowCount(int(m_lack.letters.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto &letter = m_lack.letters.at(row);
        const QString name = letter.bodyId.isValid() ? wordsAmong(bodies, letter.bodyId.value())
                                                     : wordsAmong(people, letter.personId.value());
        m_table->setItem(row, Addressee, cell(shortened(name), false));
        m_table->setItem(row, Address, cell(shortened(letter.address.simplified()), lacksAddress(letter)));
        m_table->setItem(row, Protocol, cell(shortened(letter.protocolRef), letter.protocolRef.isEmpty()));
    }
}

void LettersToComplete::paste()
{
    const int column = m_table->currentColumn() == Address ? Address : Protocol;
    int row = qMax(0, m_table->currentRow());
    const auto lines = linesOf(QGuiApplication::clipboard()->text());
    for (const auto &line : lines) {
        while (row < m_table->rowCount() && !m_table->item(row, column)->flags().testFlag(Qt::ItemIsEditable))
            ++row;
        if (row == m_table->rowCount())
            return;
        m_table->item(row++, column)->setText(boundedLine(line).text.trimmed());
    }
}

LettersSupply LettersToComplete::typed() const
{
    LettersSupply supply;
    supply.signatory.formula = m_formula->text().trimmed();
    supply.signatory.personId = PersonId(choiceIn(*m_signer));
    supply.protocolOn = m_protocolOn->day();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto &letter = m_lack.letters.at(row);
        const QString address = lacksAddress(letter) ? m_table->item(row, Address)->text() : QString();
        supply.lines.append({letter.id, address, m_table->item(row, Protocol)->text()});
    }
    return supply;
}

void LettersToComplete::keep()
{
    const auto unreadable = m_protocolOn->unreadable();
    const auto kept =
        unreadable ? Result<void>(tl::unexpected(*unreadable)) : Convocations(m_workspace).supply(m_meeting, typed());
    if (kept) {
        accept();
        return;
    }
    takeNotice(Notice::failure(kept.error()));
}

void LettersToComplete::takeNotice(const Notice &notice)
{
    m_error->setText(shortened(notice.text, longestNotice));
    m_error->show();
}

}
