#include "ui/pages/letters/who_is_convened.h"

#include "core/support/bounded_text.h"
#include "core/usecases/convocations.h"
#include "core/usecases/councils.h"
#include "core/usecases/meetings.h"
#include "ui/desk/paper_files.h"
#include "ui/fields/chooser.h"
#include "ui/fields/references.h"
#include "ui/look/label_of.h"
#include "ui/look/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace seduta {

namespace {

constexpr qsizetype namesTold = 5;
constexpr int longestName = 60;
constexpr int lettersOfAChoice = 8;

QString reasonWords(LeftOutReason reason)
{
    switch (reason) {
    case LeftOutReason::Archived: return WhoIsConvened::tr("archived");
    case LeftOutReason::OutsideComposition: return WhoIsConvened::tr("outside the composition of the meeting");
    case LeftOutReason::OutsideTable: return WhoIsConvened::tr("outside the working table");
    case LeftOutReason::OnlyIfConcerned: return WhoIsConvened::tr("only when concerned");
    case LeftOutReason::Office: return WhoIsConvened::tr("it holds the council");
    }
    return {};
}

QString linkTo(const LeftOutBody &body)
{
    return QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>")
        .arg(QString::number(body.bodyId.value()), colour(Tone::Accent).name(),
             shortened(body.name, longestName).toHtmlEscaped());
}

/// "A, B and 3 more (archived)", each name a link; empty where none is left out for that reason.
QString wordsOf(const QList<LeftOutBody> &bodies, LeftOutReason reason)
{
    QStringList names;
    for (const auto &body : bodies)
        if (body.reason == reason)
            names.append(linkTo(body));
    if (names.isEmpty())
        return {};
    const auto more = names.size() - namesTold;
    QString words = names.mid(0, namesTold).join(QStringLiteral(", "));
    if (more > 0)
        words += u' ' + WhoIsConvened::tr("and %n more", nullptr, int(more));
    return QStringLiteral("%1 (%2)").arg(words, reasonWords(reason));
}

}

WhoIsConvened::WhoIsConvened(const MeetingDesk &meeting, QWidget *parent)
    : QWidget(parent)
    , m_workspace(meeting.desk.workspace)
    , m_meeting(meeting.meeting)
    , m_form(new QComboBox(this))
    , m_more(new Chooser(this))
    , m_leftOut(new QLabel(this))
{
    buildForm();
    m_more->setObjectName(QStringLiteral("alsoConvene"));
    m_more->setMinimumContentsLength(lettersOfAChoice);
    m_leftOut->setObjectName(QStringLiteral("leftOut"));
    m_leftOut->setWordWrap(true);
    m_leftOut->setTextFormat(Qt::RichText);
    m_leftOut->setForegroundRole(QPalette::PlaceholderText);
    m_leftOut->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    auto *row = new QHBoxLayout;
    row->addWidget(labelOf(*m_more, tr("Convene also"), this));
    row->addWidget(m_more, 1);
    row->addWidget(labelOf(*m_form, tr("Letters"), this));
    row->addWidget(m_form, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_leftOut);
    connect(m_more, &QComboBox::activated, this, [this] {
        if (const auto body = choiceIn(*m_more); body != 0)
            Q_EMIT chosen(body);
    });
    connect(m_leftOut, &QLabel::linkActivated, this,
            [this](const QString &body) { Q_EMIT bodyAsked(body.toLongLong()); });
}

void WhoIsConvened::buildForm()
{
    m_form->setObjectName(QStringLiteral("letterForm"));
    m_form->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_form->setMinimumContentsLength(lettersOfAChoice);
    m_form->setToolTip(tr("How the letters are made as PDF: drafts and issued ones"));
    fillChoice(*m_form,
               {{tr("one each"), qint64(LetterForm::OnePerAddressee)},
                {tr("one each, in one file"), qint64(LetterForm::Merged)},
                {tr("one for all"), qint64(LetterForm::SingleLetter)}});
    connect(m_form, &QComboBox::activated, this,
            [this] { rememberLetterForm(static_cast<LetterForm>(choiceIn(*m_form))); });
}

Result<void> WhoIsConvened::reload(const QList<Convocation> &letters)
{
    const auto leftOut = Convocations(m_workspace).leftOutOf(m_meeting);
    if (!leftOut)
        return tl::unexpected(leftOut.error());
    setChoice(*m_form, qint64(lettersOrder(m_meeting).form));
    offerBodies(letters);
    QStringList groups;
    for (const auto reason : {LeftOutReason::OutsideComposition, LeftOutReason::OutsideTable,
                              LeftOutReason::OnlyIfConcerned, LeftOutReason::Archived})
        groups.append(wordsOf(*leftOut, reason));
    groups.removeAll(QString());
    const QString left = groups.isEmpty() ? QString() : tr("Left out: %1.").arg(groups.join(QStringLiteral("; ")));
    m_leftOut->setText(QStringLiteral("%1 %2").arg(left, officeWords()).trimmed());
    makeRoomForWords();
    return {};
}

void WhoIsConvened::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoomForWords();
}

// As many lines as they need at this width.
void WhoIsConvened::makeRoomForWords()
{
    m_leftOut->setMinimumHeight(m_leftOut->heightForWidth(width()));
}

// Whoever has a letter in force is convened already.
void WhoIsConvened::offerBodies(const QList<Convocation> &letters)
{
    auto choices = bodyChoices(m_workspace);
    choices.removeIf([&](const Choice &choice) {
        return std::any_of(letters.cbegin(), letters.cend(), [&](const Convocation &letter) {
            return choice.value != 0 && isInForce(letter) && letter.bodyId.value() == choice.value;
        });
    });
    fillChoice(*m_more, choices);
    setChoice(*m_more, 0);
    m_more->setNew(newBody(m_workspace));
    const auto meeting = Meetings(m_workspace).find(m_meeting);
    m_more->setEnabled(!m_workspace.isReadOnly() && meeting && canBePostponed(*meeting));
}

QString WhoIsConvened::officeWords() const
{
    const auto council = Councils(m_workspace).get();
    const QString office = council ? council->officeName.trimmed() : QString();
    return office.isEmpty() ? tr("The office that holds the council is not convened.")
                            : tr("%1 holds the council, and is not convened.").arg(shortened(office).toHtmlEscaped());
}

}
