#pragma once

#include "ui/desk/page.h"
#include "ui/pages/search/found_lines.h"

#include <QTimer>

class QLabel;
class QListView;
class QStackedWidget;

namespace seduta {

class LineField;
class ToneLabel;

/// Cerca: one field for what stands in the archive and for what the program can do.
class SearchPage : public Page
{
    Q_OBJECT

public:
    SearchPage(const Desk &desk, QWidget *parent);

    /// The commands that are found in the same field.
    void offer(const Commands &commands) { m_commands = &commands; }

    QString title() const override;
    void reload() override;
    void takeFocus() override;
    QList<seduta::Command> commands() const override;
    void run(Command command) override;

private:
    QWidget *buildBeginning();
    void buildList();
    void buildKeys();
    void search();
    void tell(const QList<FoundLine> &ofProgram, const QList<FoundLine> &ofArchive);
    void goToList();
    void follow(const QModelIndex &index);

    const Commands *m_commands = nullptr;
    FoundLines m_lines;
    LineField *m_field = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_picture = nullptr;
    ToneLabel *m_nothing = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTimer m_pause{};
};

}
