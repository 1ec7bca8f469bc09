#pragma once

#include <QWidget>

class QListWidget;

namespace seduta {

class Commands;
class NoticeBar;
struct Notice;

/// What is seen while no archive is open: the first steps, and the archives opened lately.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    WelcomePage(const Commands &commands, QWidget *parent);

    void reload();
    void say(const Notice &notice);

Q_SIGNALS:
    void chosen(const QString &archive);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void listRecent();

    NoticeBar *m_notice = nullptr;
    QListWidget *m_recent = nullptr;
    QWidget *m_recentPart = nullptr;
    const Commands &m_commands;
};

}
