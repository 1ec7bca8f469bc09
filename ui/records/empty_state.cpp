#include "ui/records/empty_state.h"

#include "ui/look/label_of.h"
#include "ui/look/look.h"
#include "ui/look/tool_button.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace seduta {

namespace {

constexpr int pictureSide = 44;
constexpr int margin = 32;

}

EmptyState::EmptyState(const QString &list, QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_words(new QLabel(this))
    , m_first(aToolButton(list + QStringLiteral("First"), {}, QStringLiteral("plus"), this))
{
    m_words->setObjectName(list + QStringLiteral("Empty"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setFocusPolicy(Qt::StrongFocus);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    letWordsGiveWay(*m_words);
    m_picture->setAlignment(Qt::AlignCenter);
    m_first->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addStretch(1);
    column->addWidget(m_picture);
    column->addWidget(m_words);
    column->addSpacing(8);
    column->addWidget(m_first, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(m_first, &QToolButton::clicked, this, &EmptyState::firstActed);
    draw();
}

void EmptyState::setWords(const QString &words)
{
    m_words->setText(words);
}

QString EmptyState::words() const
{
    return m_words->text();
}

QWidget &EmptyState::wordsPart() const
{
    return *m_words;
}

void EmptyState::setFirstAct(const QString &words)
{
    m_first->setText(words);
    m_first->setVisible(m_isWhole && !words.isEmpty());
}

void EmptyState::setWhole(bool isWhole)
{
    m_isWhole = isWhole;
    m_first->setVisible(isWhole && !m_first->text().isEmpty());
    draw();
}

void EmptyState::draw()
{
    const QString name = m_isWhole ? QStringLiteral("folder-open") : QStringLiteral("search");
    m_picture->setPixmap(icon(name, Tone::Muted).pixmap(QSize(pictureSide, pictureSide)));
}

// Its colours are those of the hour.
void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

}
