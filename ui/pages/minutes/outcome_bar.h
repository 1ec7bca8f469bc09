#pragma once

#include "core/domain/agenda.h"

#include <QWidget>

class QComboBox;

namespace seduta {

class LineField;

/// What one point of the agenda came to: treated or not, its outcome, and the outcome in words.
class OutcomeBar : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeBar(QWidget *parent = nullptr);

    void setPoint(const AgendaItem &point);
    void setReadOnly(bool isReadOnly);
    AgendaItem point() const;
    /// Whether it differs from the point as it was last read.
    bool isChanged() const;
    /// Whether its words differ.
    bool areWordsTyped() const;

Q_SIGNALS:
    void changed();
    /// A key was struck in the words.
    void typed();

private:
    AgendaItem m_point{};
    QComboBox *m_status = nullptr;
    QComboBox *m_outcome = nullptr;
    LineField *m_words = nullptr;
};

}
