#include "ui/shell/welcome_page.h"

#include "ui/desk/commands.h"
#include "ui/shell/recent_archives.h"

#include "ui/look/notice.h"
#include "ui/look/plain_words.h"

#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace seduta {

namespace {

constexpr int columnWidth = 520;

QLabel *words(const QString &text, qreal size, QFont::Weight weight, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    auto font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setWeight(weight);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

QPushButton *step(const QString &text, const QString &name, QAction &action, QWidget *parent)
{
    auto *button = new QPushButton(action.icon(), text, parent);
    button->setObjectName(name);
    button->setMinimumHeight(44);
    button->setStyleSheet(QStringLiteral("text-align: left; padding-left: 14px;"));
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    return button;
}

}

WelcomePage::WelcomePage(const Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_notice(new NoticeBar(this))
    , m_recent(new QListWidget(this))
    , m_recentPart(new QWidget(this))
    , m_commands(commands)
{
    setObjectName(QStringLiteral("welcomePage"));
    m_recent->setObjectName(QStringLiteral("recentArchives"));
    m_recent->setAccessibleName(tr("Archives opened lately"));
    connect(m_recent, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT chosen(item->data(Qt::UserRole).toString()); });
}

// Not before it is seen: who opens an archive by its name does not wait for this page.
void WelcomePage::showEvent(QShowEvent *event)
{
    if (!layout()) {
        build();
        listRecent();
    }
    QWidget::showEvent(event);
}

void WelcomePage::build()
{
    auto *recent = new QVBoxLayout(m_recentPart);
    recent->setContentsMargins(0, 16, 0, 0);
    recent->addWidget(words(tr("Opened lately"), 1.0, QFont::DemiBold, this));
    recent->addWidget(m_recent);

    auto *content = new QWidget(this);
    content->setMaximumWidth(columnWidth);
    auto *column = new QVBoxLayout(content);
    column->setSpacing(10);
    column->addWidget(m_notice);
    column->addWidget(words(QStringLiteral("Seduta"), 2.4, QFont::Bold, this));
    column->addWidget(words(tr("The secretariat of the territorial council: convocations, minutes, commitments, all in "
                               "one file that is yours."),
                            1.1, QFont::Normal, this));
    column->addSpacing(12);
    column->addWidget(step(tr("New archive: begin with your council"), QStringLiteral("welcomeNew"),
                           m_commands[Command::NewArchive], this));
    column->addWidget(
        step(tr("Open an archive"), QStringLiteral("welcomeOpen"), m_commands[Command::OpenArchive], this));
    column->addWidget(step(tr("Look around in a sample, with invented people"), QStringLiteral("welcomeSample"),
                           m_commands[Command::OpenSample], this));
    column->addWidget(m_recentPart);
    column->addStretch(1);

    auto *page = new QHBoxLayout(this);
    page->setContentsMargins(32, 40, 32, 24);
    page->addStretch(1);
    page->addWidget(content, 4);
    page->addStretch(1);
}

void WelcomePage::say(const Notice &notice)
{
    m_notice->say(notice);
}

void WelcomePage::reload()
{
    m_notice->clear();
    listRecent();
}

void WelcomePage::listRecent()
{
    m_recent->clear();
    const auto paths = recentArchives();
    for (const auto &path : paths) {
        const QFileInfo file(path);
        auto *item = new QListWidgetItem(QStringLiteral("%1\n%2").arg(file.completeBaseName(), file.absolutePath()));
        item->setData(Qt::UserRole, path);
        item->setToolTip(asWritten(path));
        m_recent->addItem(item);
    }
    m_recentPart->setVisible(!paths.isEmpty());
}

}
