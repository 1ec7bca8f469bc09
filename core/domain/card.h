#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace seduta {

/// A record that a card shows, or that a line of one leads to.
struct CardLink {
    QString table{};
    qint64 id = 0;

    bool isValid() const { return id != 0; }
    bool operator==(const CardLink &) const = default;
};

/// What a state, or a fact, means to the office.
enum class CardTone { Plain, Muted, Good, Attention, Alarm };

/// By the word of any state, as the archive keeps it.
CardTone toneOfState(const QString &word);

/// A state in a word or two; none where there are no words.
struct CardChip {
    QString words{};
    CardTone tone = CardTone::Plain;

    bool operator==(const CardChip &) const = default;
};

/// One thing known of the record. `field` is the member it is written in, if one; a contact is there to be copied.
struct CardFact {
    QString label{};
    QString words{};
    QString field{};
    CardLink link{};
    bool isContact = false;

    bool operator==(const CardFact &) const = default;
};

/// Something that hangs on the record, or happened to it.
struct CardLine {
    QString when{};
    QString words{};
    QString detail{};
    CardChip chip{};
    CardLink link{};
    /// How large it is beside the largest of its list, in thousandths; below nought where the list is not of quantities.
    int share = -1;

    bool operator==(const CardLine &) const = default;
};

/// A titled list of such things: the first ones, and how many there are in all. A story is told in time, and its texts are read whole.
struct CardSection {
    QString name{};
    QString title{};
    QList<CardLine> lines{};
    int count = 0;
    bool isStory = false;

    bool operator==(const CardSection &) const = default;
};

/// What is still missing, and the field where it is written; none where it is done elsewhere.
struct CardGap {
    QString words{};
    QString field{};

    bool operator==(const CardGap &) const = default;
};

/// What makes sense to do with a record now, beside changing its fields.
enum class CardAct {
    NextStep,
    StepAction,
    Renew,
    OpenPaper,
    OpenMinutes,
    OpenLink,
    EraseData,
    Print,
    Attach,
    Attachments
};

/// A scheda: all that one reads of a record. It is shown, printed, written by the terminal, and the same in each.
struct Card {
    CardLink record{};
    /// "ente", "seduta".
    QString kind{};
    QString title{};
    /// The other record that the title names: no fact says it again.
    CardLink titleLink{};
    QList<CardChip> chips{};
    QList<CardFact> facts{};
    QList<CardGap> missing{};
    QList<CardSection> sections{};
    QList<CardAct> acts{};
    /// What it was told from: it is told anew when one of these tables changes.
    QStringList tables{};

    bool operator==(const Card &) const = default;
};

/// How many lines of a list a card shows before it is asked for all.
constexpr int linesOfCard = 5;

}
