#include "ui/shell/keys_page.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace seduta {

namespace {

void addGroup(QTreeWidget &tree, const QString &title, const Commands &commands, const QList<Command> &those)
{
    auto *group = new QTreeWidgetItem(&tree, {title});
    group->setFirstColumnSpanned(true);
    for (const auto command : those) {
        const QString key = commands.keyOf(command);
        if (!key.isEmpty())
            new QTreeWidgetItem(group, {commands[command].text().remove(u'&'), key});
    }
    group->setExpanded(true);
}

}

KeysPage::KeysPage(const Commands &commands, const QList<Command> &ofPage, QWidget *parent)
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
    tree->header()->setStretchLastSection(false);

    QList<Command> everywhere;
    const auto all = commands.all();
    for (const auto command : all)
        if (!ofPage.contains(command))
            everywhere.append(command);
    if (!ofPage.isEmpty())
        addGroup(*tree, tr("On this page"), commands, ofPage);
    addGroup(*tree, tr("Everywhere"), commands, everywhere);

    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(tree);
    column->addWidget(close);
    resize(460, 520);
}

}
