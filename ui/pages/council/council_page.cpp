#include "ui/pages/council/council_page.h"

#include "core/documents/page/emblem.h"
#include "core/domain/fields/council.h"
#include "core/support/chosen_file.h"
#include "core/support/text.h"
#include "core/usecases/councils.h"
#include "core/usecases/papers.h"
#include "ui/desk/dialogs.h"
#include "ui/look/look.h"
#include "ui/look/tool_button.h"
#include "ui/pages/council/letterhead_picture.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <utility>

namespace seduta {

namespace {

constexpr int emblemSide = 120;
constexpr int pauseOfAHand = 250; // milliseconds
constexpr qint64 largestEmblem = 20 * 1024 * 1024;

/// Of the council's province in the list, counted from one; zero where it is none of them.
qint64 placeOf(const Council &council)
{
    const auto &offices = officesOfProvinces();
    const auto found = std::find_if(offices.cbegin(), offices.cend(), [&](const OfficeOfProvince &office) {
        return folded(office.province) == folded(council.province);
    });
    return found == offices.cend() ? 0 : found - offices.cbegin() + 1;
}

}

CouncilPage::CouncilPage(const Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_form(new RecordForm<Council>(this))
    , m_emblem(new QLabel(this))
    , m_reader(new ReaderProcess(this))
    , m_takeAway(new QToolButton(this))
    , m_letterhead(new LetterheadPicture(this))
    , m_pause(new QTimer(this))
    , m_save(new QToolButton(this))
{
    setObjectName(QStringLiteral("councilPage"));
    buildForm();
    auto *sides = new QHBoxLayout;
    sides->addWidget(m_form, 3);
    sides->addWidget(buildEmblem(), 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(sides, 1);
    column->addWidget(buildSteps());
    connect(m_form, &Form::edited, this, [this] {
        m_isEdited = true;
        m_save->setEnabled(true);
        m_pause->start();
        Q_EMIT commandsChanged();
    });
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseOfAHand);
    connect(m_pause, &QTimer::timeout, this, &CouncilPage::showLetterhead);
}

void CouncilPage::show(const Place &place)
{
    auto *emblem = findChild<QToolButton *>(QStringLiteral("chooseEmblem"));
    if (place.field == QStringLiteral("emblem") && emblem)
        emblem->setFocus(Qt::OtherFocusReason);
    else if (!place.field.isEmpty())
        m_form->focusOn(place.field);
}

void CouncilPage::buildForm()
{
    m_form->addHeading(tr("The council and its office"));
    QList<Choice> provinces;
    for (const auto &office : officesOfProvinces())
        provinces.append({office.province, provinces.size() + 1});
    m_province = m_form->addChoice(QStringLiteral("officeOf"), tr("Of the province of"), {});
    m_form->offer(QStringLiteral("officeOf"), provinces);
    connect(m_province, &QComboBox::activated, this, &CouncilPage::fillFromProvince);
    m_form->line(&Council::name)->setPlaceholderText(tr("Territorial council for immigration of …"));
    m_form->line(&Council::officeName);
    m_form->line(&Council::place);
    m_form->line(&Council::province);
    m_form->line(&Council::territoryName);
    m_form->line(&Council::chairTitle);
    m_form->addHeading(tr("Letterhead"));
    m_form->lines(&Council::letterhead);
    m_form->line(&Council::address);
    m_form->mailAddress(&Council::pec);
    m_form->mailAddress(&Council::email);
    m_form->line(&Council::phone);
    m_form->line(&Council::website);
    m_form->addHeading(tr("Letters"));
    m_form->line(&Council::replyAddress);
    m_form->line(&Council::classification);
    m_form->line(&Council::dossier);
    m_form->text(&Council::mission, 2);
}

// What the province says of its office, where nothing else was typed.
void CouncilPage::fillFromProvince()
{
    const auto &offices = officesOfProvinces();
    const auto chosen = choiceIn(*m_province);
    if (chosen < 1 || chosen > offices.size())
        return;
    const auto &office = offices.at(chosen - 1);
    m_form->set(atOffice(m_form->record(), office, std::exchange(m_office, office)));
    m_isEdited = true;
    m_save->setEnabled(true);
    showLetterhead();
    Q_EMIT commandsChanged();
}

QWidget *CouncilPage::buildEmblem()
{
    auto *side = new QWidget(this);
    m_emblem->setObjectName(QStringLiteral("emblem"));
    m_emblem->setAccessibleName(tr("Emblem at the head of the papers"));
    m_emblem->setFixedSize(emblemSide, emblemSide);
    m_emblem->setAlignment(Qt::AlignCenter);
    m_emblem->setFrameShape(QFrame::StyledPanel);
    auto *choose = new QToolButton(side);
    choose->setObjectName(QStringLiteral("chooseEmblem"));
    choose->setText(tr("Choose the emblem…"));
    m_takeAway->setObjectName(QStringLiteral("removeEmblem"));
    m_takeAway->setText(tr("No emblem"));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(12, 0, 0, 0);
    auto *heading = new QLabel(tr("On paper"), side);
    auto font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    column->addWidget(heading);
    column->addWidget(m_letterhead);
    column->addSpacing(12);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(choose);
    buttons->addWidget(m_takeAway);
    buttons->addStretch(1);
    auto *picture = new QHBoxLayout;
    picture->addWidget(m_emblem);
    picture->addLayout(buttons);
    picture->addStretch(1);
    column->addLayout(picture);
    column->addStretch(1);
    choose->setEnabled(!workspace().isReadOnly());
    connect(choose, &QToolButton::clicked, this, &CouncilPage::chooseEmblem);
    connect(m_reader, &ReaderProcess::finished, this, &CouncilPage::takeEmblem);
    connect(m_takeAway, &QToolButton::clicked, this, [this] {
        if (const auto done = Councils(workspace()).setEmblem({}); !done)
            fail(done.error());
    });
    return side;
}

QWidget *CouncilPage::buildSteps()
{
    auto *steps = new QWidget(this);
    m_save->setObjectName(QStringLiteral("saveCouncil"));
    m_save->setText(tr("Save"));
    m_save->setIcon(icon(QStringLiteral("save")));
    m_save->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *people =
        aToolButton(QStringLiteral("officePeople"), tr("Persons of the office"), QStringLiteral("users"), steps);
    people->setToolTip(tr("Who chairs, signs and writes the minutes"));
    auto *goOn = new QPushButton(icon(QStringLiteral("arrow-right")), tr("Go on with the bodies"), steps);
    goOn->setObjectName(QStringLiteral("goOnWithBodies"));
    auto *row = new QHBoxLayout(steps);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_save);
    row->addWidget(people);
    row->addStretch(1);
    row->addWidget(goOn);
    connect(m_save, &QToolButton::clicked, this, &CouncilPage::keep);
    connect(people, &QToolButton::clicked, this, [this] {
        if (keep())
            Q_EMIT wentTo({PageKind::People});
    });
    connect(goOn, &QPushButton::clicked, this, &CouncilPage::goOnWithBodies);
    return steps;
}

QString CouncilPage::title() const
{
    return tr("The council");
}

QStringList CouncilPage::tables() const
{
    return {"council", "template_override"};
}

void CouncilPage::reload()
{
    showEmblem();
    if (m_isEdited)
        return;
    const auto council = Councils(workspace()).get();
    m_form->set(council.value_or(Council()));
    m_office = {};
    setChoice(*m_province, placeOf(council.value_or(Council())));
    m_form->setReadOnly(workspace().isReadOnly());
    m_save->setEnabled(false);
    showLetterhead();
}

// As it is typed, kept or not.
void CouncilPage::showLetterhead()
{
    auto council = m_form->record();
    council.emblem = Councils(workspace()).get().value_or(Council()).emblem;
    m_letterhead->setSheet(Papers(workspace()).letterhead(council));
}

void CouncilPage::showEmblem()
{
    const auto bytes = Councils(workspace()).emblem();
    const QImage picture = flattenedEmblem(bytes.value_or(QByteArray()));
    if (!picture.isNull())
        m_emblem->setPixmap(QPixmap::fromImage(picture).scaled(emblemSide - 12, emblemSide - 12, Qt::KeepAspectRatio,
                                                               Qt::SmoothTransformation));
    else
        m_emblem->setText(tr("No emblem"));
    m_takeAway->setEnabled(bytes && !bytes->isEmpty() && !workspace().isReadOnly());
}

bool CouncilPage::keep()
{
    if (!m_isEdited)
        return true;
    const auto kept = Councils(workspace()).setUp(m_form->record());
    if (!kept) {
        if (!m_form->mark(kept.error()))
            fail(kept.error());
        return false;
    }
    m_form->clearMarks();
    m_isEdited = false;
    reload();
    Q_EMIT commandsChanged();
    return true;
}

bool CouncilPage::leave()
{
    return keep();
}

QList<Command> CouncilPage::commands() const
{
    QList<Command> offered{Command::RecordHistory};
    if (m_isEdited)
        offered << Command::Save << Command::Revert;
    return offered;
}

void CouncilPage::run(Command command)
{
    if (command == Command::Save)
        keep();
    if (command != Command::Revert)
        return;
    m_isEdited = false;
    reload();
    Q_EMIT commandsChanged();
}

RecordName CouncilPage::record() const
{
    return {QStringLiteral("council"), 1, tr("The council")};
}

void CouncilPage::takeFocus()
{
    m_form->focusFirst();
}

void CouncilPage::chooseEmblem()
{
    if (!keep())
        return;
    const auto path = dialogs().fileToOpen(this, {tr("Choose the emblem"), tr("Pictures (*.png *.jpg *.jpeg)"), {}});
    if (path.isEmpty() || m_reader->isReading())
        return;
    const auto picture = readChosen(path, largestEmblem);
    if (!picture) {
        fail(picture.error());
        return;
    }
    m_emblem->setText(tr("Reading…"));
    m_reader->start(ReaderTask::Picture, {*picture});
}

void CouncilPage::takeEmblem(const ReaderProcess::Answer &picture)
{
    const auto png = picture.map([](const QJsonObject &values) {
        return QByteArray::fromBase64(values.value(QStringLiteral("png")).toString().toLatin1());
    });
    const auto done = png ? Councils(workspace()).setEmblem(*png) : Result<void>(tl::unexpected(png.error()));
    showEmblem();
    if (!done && done.error().kind == ErrorKind::Refused)
        fail({ErrorKind::Refused,
              tr("This picture cannot be read: choose a PNG or JPEG of at most 8,192 pixels a side."),
              {}});
    else if (!done)
        fail(done.error());
}

void CouncilPage::goOnWithBodies()
{
    if (keep())
        Q_EMIT wentTo({PageKind::Bodies});
}

}
