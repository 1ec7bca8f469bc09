#pragma once

#include "core/domain/card.h"

#include <QScrollArea>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace seduta {

/// A card as it is read: its name large, its state, what can be done, what is missing, what is known, and what hangs on it as titled lists
/// whose lines are links. Tab goes from link to link.
class CardView : public QScrollArea
{
    Q_OBJECT

public:
    explicit CardView(QWidget *parent = nullptr);

    void setCard(const Card &card);
    const Card &card() const { return m_card; }
    /// In place of a card: why there is none.
    void setWords(const QString &words);
    /// One of its lists with all its lines.
    void setWhole(const CardSection &section);
    /// Whether there is a form behind it.
    void setWritable(bool isWritable);
    /// Whether files may be attached to what it shows.
    void setTaking(bool isTaking);
    /// What the button says that adds a small record to this one; none without words.
    void setAddWords(const QString &words) { m_addWords = words; }

    static QString wordsOf(CardAct act);

Q_SIGNALS:
    void linked(const seduta::CardLink &record);
    /// The form is asked for, at that field; at its beginning, where none is named.
    void fieldAsked(const QString &field);
    void acted(seduta::CardAct act);
    void addAsked();
    void wholeAsked(const QString &section);
    /// A file attached is to be seen, or saved elsewhere.
    void fileAsked(qint64 attachment);
    void copyAsked(qint64 attachment);
    void copied(const QString &contact);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void tell();
    void setPage(QWidget *page);
    void fitBar(const QWidget &page);
    void addTitle();
    void addActs();
    void addText(const QString &name, const QString &title, const QString &html);
    void addSection(const CardSection &section);
    QLabel *richLabel(const QString &name, const QString &html);
    void follow(const QString &target);
    void lead(const CardLink &record);
    bool isOffered(CardAct act) const;

    Card m_card{};
    QString m_words{};
    QString m_addWords{};
    bool m_isWritable = false;
    bool m_isTaking = false;
    QVBoxLayout *m_column = nullptr;
};

}
