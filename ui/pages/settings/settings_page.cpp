#include "ui/pages/settings/settings_page.h"

#include "core/domain/italian_date.h"
#include "ui/desk/dialogs.h"
#include "ui/fields/line_field.h"
#include "ui/look/tool_button.h"
#include "ui/records/form.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace seduta {

namespace {

constexpr std::array textSizes{90, 100, 115, 130, 150};

}

SettingsPage::SettingsPage(const Desk &desk, QWidget *parent)
    : Page(desk, parent)
    , m_form(new Form(this))
{
    setObjectName(QStringLiteral("settingsPage"));
    buildWriter();
    buildLook();
    buildFolder();
    buildProgram();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form, 1);
}

void SettingsPage::buildWriter()
{
    m_form->addHeading(tr("Who writes"));
    m_writer = m_form->addLine(QStringLiteral("writer"), tr("Name in the history"));
    m_writer->setPlaceholderText(Author::ofThisComputer().person);
    m_form->addAdvice(
        tr("The history says it of every change made from now on; left empty, the name this session of the "
           "computer goes by."));
    connect(m_writer, &LineField::editingFinished, this, &SettingsPage::keepWriter);
}

void SettingsPage::buildLook()
{
    m_form->addHeading(tr("Look"));
    m_brightness = m_form->addChoice(QStringLiteral("brightness"), tr("Colours"),
                                     {{tr("as the desktop"), qint64(Brightness::AsDesktop)},
                                      {tr("light"), qint64(Brightness::Light)},
                                      {tr("dark"), qint64(Brightness::Dark)}});
    QList<Choice> sizes;
    for (const int size : textSizes)
        sizes.append({size == 100 ? tr("usual") : tr("%1 %").arg(size), size});
    m_textSize = m_form->addChoice(QStringLiteral("textSize"), tr("Size of the letters"), sizes);
    m_form->addAdvice(tr("Titles already on the screen take it when the program is next opened."));
    connect(m_brightness, &QComboBox::activated, this, [this] {
        auto set = settings();
        set.brightness = static_cast<Brightness>(choiceIn(*m_brightness));
        keepSet(set, tr("The colours are set."));
    });
    connect(m_textSize, &QComboBox::activated, this, [this] {
        auto set = settings();
        set.textSize = int(choiceIn(*m_textSize));
        keepSet(set, tr("The size of the letters is set."));
    });
}

void SettingsPage::buildFolder()
{
    m_form->addHeading(tr("Papers"));
    auto *row = new QWidget(this);
    m_folder = new LineField(row);
    m_folder->setObjectName(QStringLiteral("paperFolder"));
    m_folder->setAccessibleName(tr("Folder proposed for papers"));
    m_folder->setReadOnly(true);
    m_folder->setPlaceholderText(tr("where the last file was saved"));
    auto *choose = aToolButton(QStringLiteral("choosePaperFolder"), tr("Choose…"), QStringLiteral("folder-open"), row);
    auto *forget = aToolButton(QStringLiteral("forgetPaperFolder"), tr("None"), QStringLiteral("x"), row);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_folder, 1);
    line->addWidget(choose);
    line->addWidget(forget);
    m_form->addRow(QStringLiteral("paperFolderRow"), tr("Folder proposed for papers"), row);
    connect(choose, &QToolButton::clicked, this, &SettingsPage::chooseFolder);
    connect(forget, &QToolButton::clicked, this, [this] {
        auto set = settings();
        set.paperFolder.clear();
        keepSet(set, tr("The folder of the last file is proposed again."));
    });
}

void SettingsPage::buildProgram()
{
    m_form->addHeading(tr("The program"));
    if (const QDate day = workspace().clock().trialDay(); day.isValid())
        m_form->addAdvice(
            tr("The program works with a trial date, %1: whatever it says of today is said of that day. To "
               "go back to the true one, close it and remove SEDUTA_TODAY from the settings of the session.")
                .arg(longDate(day)));
    auto *about = aToolButton(QStringLiteral("openAbout"), tr("About Seduta"), QStringLiteral("info"), this);
    m_form->addRow(QStringLiteral("openAbout"), tr("Version, licence"), about);
    connect(about, &QToolButton::clicked, this, &Page::aboutAsked);
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

void SettingsPage::reload()
{
    const auto set = settings();
    if (!m_writer->hasFocus())
        m_writer->setWords(set.writer);
    setChoice(*m_brightness, qint64(set.brightness));
    setChoice(*m_textSize, set.textSize);
    m_folder->setWords(QDir::toNativeSeparators(set.paperFolder));
}

bool SettingsPage::leave()
{
    keepWriter();
    return true;
}

void SettingsPage::takeFocus()
{
    m_form->focusFirst();
}

void SettingsPage::chooseFolder()
{
    const QString folder = dialogs().folder(this, tr("Folder proposed for papers"));
    if (folder.isEmpty())
        return;
    auto set = settings();
    set.paperFolder = folder;
    keepSet(set, tr("Papers are saved there, unless another folder is chosen."));
}

void SettingsPage::keepWriter()
{
    auto set = settings();
    const QString name = m_writer->words().simplified();
    if (name == set.writer)
        return;
    set.writer = name;
    keepSet(set,
            name.isEmpty() ? tr("The history says the name of this session again.")
                           : tr("From now on the history says: %1.").arg(name));
}

void SettingsPage::keepSet(const Settings &set, const QString &told)
{
    keep(set);
    reload();
    Q_EMIT settingsChanged();
    Q_EMIT noticed(Notice::done(told));
}

}
