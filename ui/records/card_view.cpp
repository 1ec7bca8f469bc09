#include "ui/records/card_view.h"

#include "ui/look/tool_button.h"
#include "ui/records/bar_chart.h"
#include "ui/records/card_lines.h"
#include "ui/records/card_text.h"
#include "ui/records/card_words.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QGroupBox>
#include <QLabel>
#include <QScrollBar>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace seduta {

namespace {

/// Beyond so many lines a list is scrolled in itself.
constexpr int linesInText = 60;
constexpr qreal titleSize = 1.6;
constexpr qsizetype longestTitle = 300;

/// Takes the width it is given. Asked how wide it would like to be, a layout lays out every text at widths no card ever has.
template <class Widget>
class OfGivenWidth : public Widget
{
public:
    using Widget::Widget;

    QSize sizeHint() const override { return {}; }
    QSize minimumSizeHint() const override { return {}; }
};

bool writes(CardAct act)
{
    return act == CardAct::StepAction || act == CardAct::Renew || act == CardAct::EraseData;
}

QString pictureOf(CardAct act)
{
    switch (act) {
    case CardAct::NextStep: return QStringLiteral("arrow-right");
    case CardAct::StepAction: return QStringLiteral("circle-check");
    case CardAct::Renew: return QStringLiteral("copy");
    case CardAct::OpenPaper: return QStringLiteral("file-text");
    case CardAct::OpenMinutes: return QStringLiteral("book-open");
    case CardAct::OpenLink: return QStringLiteral("eye");
    case CardAct::EraseData: return QStringLiteral("trash-2");
    case CardAct::Print: return QStringLiteral("printer");
    case CardAct::Attach: return QStringLiteral("paperclip");
    case CardAct::Attachments: return QStringLiteral("list-checks");
    }
    return {};
}

QString nameOf(CardAct act)
{
    switch (act) {
    case CardAct::NextStep: return QStringLiteral("cardNextStep");
    case CardAct::StepAction: return QStringLiteral("cardStepAction");
    case CardAct::Renew: return QStringLiteral("cardRenew");
    case CardAct::OpenPaper: return QStringLiteral("cardOpenPaper");
    case CardAct::OpenMinutes: return QStringLiteral("cardOpenMinutes");
    case CardAct::OpenLink: return QStringLiteral("cardOpenLink");
    case CardAct::EraseData: return QStringLiteral("cardEraseData");
    case CardAct::Print: return QStringLiteral("cardPrint");
    case CardAct::Attach: return QStringLiteral("cardAttach");
    case CardAct::Attachments: return QStringLiteral("cardAttachments");
    }
    return {};
}

}

CardView::CardView(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("card"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tell();
}

void CardView::setCard(const Card &card)
{
    const int seen = card.record == m_card.record ? verticalScrollBar()->value() : 0;
    if (card == m_card && m_words.isEmpty())
        return;
    m_card = card;
    m_words.clear();
    tell();
    verticalScrollBar()->setValue(seen);
}

void CardView::setWords(const QString &words)
{
    m_card = {};
    m_words = words;
    tell();
}

void CardView::setWhole(const CardSection &section)
{
    for (auto &each : m_card.sections)
        if (each.name == section.name)
            each = section;
    const int seen = verticalScrollBar()->value();
    tell();
    verticalScrollBar()->setValue(seen);
}

void CardView::setWritable(bool isWritable)
{
    if (isWritable == m_isWritable)
        return;
    m_isWritable = isWritable;
    tell();
}

void CardView::setTaking(bool isTaking)
{
    if (isTaking == m_isTaking)
        return;
    m_isTaking = isTaking;
    tell();
}

bool CardView::isOffered(CardAct act) const
{
    if (act == CardAct::Attach || act == CardAct::Attachments)
        return m_isTaking;
    return m_isWritable || !writes(act);
}

QString CardView::wordsOf(CardAct act)
{
    switch (act) {
    case CardAct::NextStep: return tr("Open the meeting");
    case CardAct::StepAction: return tr("The next status");
    case CardAct::Renew: return tr("New by copy");
    case CardAct::OpenPaper: return tr("See the paper");
    case CardAct::OpenMinutes: return tr("To the minutes");
    case CardAct::OpenLink: return tr("Open in the browser");
    case CardAct::EraseData: return tr("Erase the person's data…");
    case CardAct::Print: return tr("Print the card");
    case CardAct::Attach: return tr("Attach a file…");
    case CardAct::Attachments: return tr("Attachments…");
    }
    return {};
}

void CardView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_column)
        tell();
    QScrollArea::changeEvent(event);
}

// Made anew each time: a card is small, and what is read never differs from what it says.
void CardView::tell()
{
    auto *page = new OfGivenWidth<QWidget>;
    page->setObjectName(QStringLiteral("cardPage"));
    page->setAccessibleName(m_card.title);
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(20, 16, 20, 20);
    m_column->setSpacing(12);
    if (!m_words.isEmpty() || !m_card.record.isValid()) {
        m_column->addStretch(1);
        auto *words = richLabel(QStringLiteral("cardWords"), plainInHtml(m_words));
        words->setAlignment(Qt::AlignCenter);
        words->setForegroundRole(QPalette::PlaceholderText);
        m_column->addWidget(words);
        m_column->addStretch(1);
        setPage(page);
        return;
    }
    addTitle();
    addActs();
    if (!m_card.missing.isEmpty())
        addText(QStringLiteral("cardMissing"), tr("Still missing"), gapsInHtml(m_card.missing));
    if (!m_card.facts.isEmpty())
        addText(QStringLiteral("cardFacts"), tr("What is known"), factsInHtml(m_card.facts));
    for (const auto &section : std::as_const(m_card.sections))
        addSection(section);
    m_column->addStretch(1);
    setPage(page);
}

void CardView::setPage(QWidget *page)
{
    fitBar(*page);
    page->resize(viewport()->size());
    setWidget(page);
}

// Left to choose, a scroll area lays the page out anew at every width from that without a bar down to that with one.
void CardView::fitBar(const QWidget &page)
{
    const QSize room = contentsRect().size();
    const int beside = room.width() - verticalScrollBar()->sizeHint().width();
    const bool isLong = page.layout()->heightForWidth(beside) > room.height();
    setVerticalScrollBarPolicy(isLong ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
}

void CardView::resizeEvent(QResizeEvent *event)
{
    if (widget())
        fitBar(*widget());
    QScrollArea::resizeEvent(event);
}

void CardView::addTitle()
{
    auto *kind = richLabel(QStringLiteral("cardKind"), plainInHtml(m_card.kind));
    kind->setForegroundRole(QPalette::PlaceholderText);
    auto *title = richLabel(QStringLiteral("cardTitle"), titleInHtml(m_card, longestTitle));
    auto font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * titleSize);
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(2);
    heading->addWidget(kind);
    heading->addWidget(title);
    if (!m_card.chips.isEmpty())
        heading->addWidget(richLabel(QStringLiteral("cardChips"), chipsInHtml(m_card.chips)));
    m_column->addLayout(heading);
}

// Those for which there is no room are behind an arrow.
void CardView::addActs()
{
    auto *row = new QToolBar(this);
    row->setObjectName(QStringLiteral("cardActs"));
    row->setAccessibleName(tr("What can be done"));
    row->setIconSize({16, 16});
    const auto add = [&](const QString &name, const QString &words, const QString &picture) {
        auto *button = aToolButton(name, words, picture, row);
        row->addWidget(button);
        return button;
    };
    if (m_isWritable) {
        auto *edit = add(QStringLiteral("cardEdit"), tr("Edit"), QStringLiteral("pencil"));
        edit->setToolTip(tr("Opens the form (F2)"));
        connect(edit, &QToolButton::clicked, this, [this] { Q_EMIT fieldAsked({}); });
    }
    if (m_isWritable && !m_addWords.isEmpty())
        connect(add(QStringLiteral("cardAdd"), m_addWords, QStringLiteral("plus")), &QToolButton::clicked, this,
                &CardView::addAsked);
    for (const auto act : std::as_const(m_card.acts))
        if (isOffered(act))
            connect(add(nameOf(act), wordsOf(act), pictureOf(act)), &QToolButton::clicked, this,
                    [this, act] { Q_EMIT acted(act); });
    m_column->addWidget(row);
}

void CardView::addText(const QString &name, const QString &title, const QString &html)
{
    auto *group = new OfGivenWidth<QGroupBox>(title, this);
    group->setObjectName(name);
    group->setFlat(true);
    auto font = QApplication::font();
    font.setWeight(QFont::DemiBold);
    group->setFont(font);
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(richLabel(name + QStringLiteral("Text"), html));
    m_column->addWidget(group);
}

void CardView::addSection(const CardSection &section)
{
    const QString name = QStringLiteral("card_") + section.name;
    if (section.lines.size() <= linesInText) {
        addText(name, section.title, linesInHtml(section));
        if (BarChart::isFor(section))
            m_column->addWidget(new BarChart(section, this));
        return;
    }
    auto *group = new QGroupBox(section.title, this);
    group->setObjectName(name);
    group->setFlat(true);
    auto *lines = new CardLines(section, group);
    connect(lines, &CardLines::linked, this, &CardView::lead);
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(lines);
    m_column->addWidget(group);
}

QLabel *CardView::richLabel(const QString &name, const QString &html)
{
    auto *label = new CardText(name, html, this);
    connect(label, &QLabel::linkActivated, this, &CardView::follow);
    return label;
}

// A file has no place of its own in the program.
void CardView::lead(const CardLink &record)
{
    if (record.table == QLatin1String("attachment"))
        Q_EMIT fileAsked(record.id);
    else
        Q_EMIT linked(record);
}

void CardView::follow(const QString &target)
{
    const QString what = target.section(u':', 0, 0);
    const QString rest = target.section(u':', 1);
    if (what == QLatin1String("record"))
        lead({rest.section(u':', 0, 0), rest.section(u':', 1).toLongLong()});
    else if (what == QLatin1String("copyOf"))
        Q_EMIT copyAsked(rest.toLongLong());
    else if (what == QLatin1String("field"))
        Q_EMIT fieldAsked(rest);
    else if (what == QLatin1String("whole"))
        Q_EMIT wholeAsked(rest);
    else if (what == QLatin1String("copy")) {
        const QString contact = QUrl::fromPercentEncoding(rest.toLatin1());
        QApplication::clipboard()->setText(contact);
        Q_EMIT copied(contact);
    }
}

}
