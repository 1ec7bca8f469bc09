#include "ui/pages/minutes/outcome_bar.h"

#include "ui/look/label_of.h"
#include "ui/records/record_form.h"

#include <QHBoxLayout>

namespace seduta {

OutcomeBar::OutcomeBar(QWidget *parent)
    : QWidget(parent)
    , m_status(new QComboBox(this))
    , m_outcome(new QComboBox(this))
    , m_words(new LineField(this))
{
    m_status->setObjectName(QStringLiteral("pointStatus"));
    m_status->setAccessibleName(tr("Whether the point was treated"));
    fillChoice(*m_status, choicesOf<AgendaStatus>());
    m_outcome->setObjectName(QStringLiteral("pointOutcome"));
    m_outcome->setAccessibleName(tr("What the point came to"));
    fillChoice(*m_outcome, choicesOf<Outcome>());
    m_words->setObjectName(QStringLiteral("pointOutcomeWords"));
    m_words->setAccessibleName(tr("The outcome in words"));
    m_words->setPlaceholderText(tr("The outcome in words"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(labelOf(*m_status, tr("Point"), this));
    row->addWidget(m_status);
    row->addWidget(labelOf(*m_outcome, tr("Outcome"), this));
    row->addWidget(m_outcome);
    row->addWidget(m_words, 1);
    connect(m_status, &QComboBox::activated, this, &OutcomeBar::changed);
    connect(m_outcome, &QComboBox::activated, this, &OutcomeBar::changed);
    connect(m_words, &QLineEdit::textEdited, this, &OutcomeBar::typed);
    connect(m_words, &QLineEdit::editingFinished, this, [this] {
        if (isChanged())
            Q_EMIT changed();
    });
}

void OutcomeBar::setPoint(const AgendaItem &point)
{
    // What is being typed stays while the same point is read again.
    const bool isTyped = point.id == m_point.id && areWordsTyped();
    m_point = point;
    setChoice(*m_status, qint64(point.status));
    setChoice(*m_outcome, qint64(point.outcome));
    if (!isTyped) {
        m_words->setWords(point.outcomeText);
        // Saved, it is no longer taken back here, but in the archive.
        m_words->setText(m_words->text());
    }
    setVisible(point.id.isValid());
}

void OutcomeBar::setReadOnly(bool isReadOnly)
{
    m_status->setEnabled(!isReadOnly);
    m_outcome->setEnabled(!isReadOnly);
    m_words->setReadOnly(isReadOnly);
}

bool OutcomeBar::isChanged() const
{
    return point() != m_point;
}

bool OutcomeBar::areWordsTyped() const
{
    return m_words->words().trimmed() != m_point.outcomeText;
}

AgendaItem OutcomeBar::point() const
{
    auto point = m_point;
    point.status = static_cast<AgendaStatus>(choiceIn(*m_status));
    point.outcome = static_cast<Outcome>(choiceIn(*m_outcome));
    point.outcomeText = m_words->words().trimmed();
    return point;
}

}
