#include "ui/shell/keys_page.h"

#include "ui/desk/page.h"
#include "ui/look/keys.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace seduta {

namespace {

/// Words and their key, under one heading.
struct KeyGroup {
    QString title{};
    QList<QStringList> lines{};
};

KeyGroup groupOf(const QString &title, const Commands &commands, const QList<Command> &those)
{
    KeyGroup group{title, {}};
    for (const auto command : those)
        if (const QString key = commands.keyOf(command); !key.isEmpty())
            group.lines.append({commands[command].text().remove(u'&'), key});
    return group;
}

QList<KeyGroup> groupsOf(const QList<PartKey> &keys)
{
    QList<KeyGroup> groups;
    for (const auto &key : keys) {
        auto group =
            std::find_if(groups.begin(), groups.end(), [&](const KeyGroup &each) { return each.title == key.part; });
        if (group == groups.end())
            group = groups.insert(groups.end(), KeyGroup{key.part, {}});
        group->lines.append({key.words, key.key.toString(QKeySequence::NativeText)});
    }
    // What has most keys is what the page is for.
    std::stable_sort(groups.begin(), groups.end(),
                     [](const KeyGroup &one, const KeyGroup &other) { return one.lines.size() > other.lines.size(); });
    return groups;
}

void add(QTreeWidget &tree, const KeyGroup &group)
{
    if (group.lines.isEmpty())
        return;
    auto *heading = new QTreeWidgetItem(&tree, {group.title});
    heading->setFirstColumnSpanned(true);
    auto font = heading->font(0);
    font.setWeight(QFont::DemiBold);
    heading->setFont(0, font);
    for (const auto &line : group.lines)
        new QTreeWidgetItem(heading, line);
    heading->setExpanded(true);
}

}

KeysPage::KeysPage(const Commands &commands, const Page *page, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("keysPage"));
    setWindowTitle(tr("Keys"));
    auto *tree = new QTreeWidget(this);
    tree->setObjectName(QStringLiteral("keyList"));
    tree->setAccessibleName(tr("Keys"));
    tree->setColumnCount(2);
    tree->setHeaderLabels({tr("What it does"), tr("Key")});
    tree->setRootIsDecorated(false);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    tree->header()->setStretchLastSection(false);

    const auto ofPage = page ? page->commands() : QList<Command>();
    QList<Command> everywhere;
    const auto all = Commands::all();
    for (const auto command : all)
        if (!ofPage.contains(command))
            everywhere.append(command);
    const auto parts = page ? groupsOf(keysOn(*page)) : QList<KeyGroup>();
    for (const auto &part : parts)
        add(*tree, part);
    add(*tree, groupOf(tr("On this page"), commands, ofPage));
    add(*tree, groupOf(tr("Everywhere"), commands, everywhere));

    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(tree);
    column->addWidget(close);
    resize(520, 600);
}

}
