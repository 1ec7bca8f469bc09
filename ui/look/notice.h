#pragma once

#include "core/support/result.h"

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;
class QTimer;
class QToolButton;

namespace seduta {

/// Something said to the user on the page, without a box in the way.
struct Notice {
    enum class Kind { Done, Advice, Failure, Problem };

    Kind kind = Kind::Done;
    QString text{};

    bool operator==(const Notice &) const = default;

    static Notice done(const QString &text) { return {Kind::Done, text}; }
    static Notice advice(const QString &text) { return {Kind::Advice, text}; }
    /// Something that lasts: it cannot be closed, and goes when it is over.
    static Notice problem(const QString &text) { return {Kind::Problem, text}; }
    static Notice failure(const Error &error) { return {Kind::Failure, error.message}; }
};

/// What can be read of one: more is shortened.
constexpr qsizetype longestNotice = 1000;

/// The bar over a page in which notices are read; what went well leaves by itself, what failed stays until it is closed.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Lies over the foot of its window from now on, and moves nothing when it comes and goes.
    void layOver();

    /// With buttons for what can be done about it.
    void say(const Notice &notice, const QList<QAction *> &actions = {});
    void clear();
    Notice notice() const { return m_notice; }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void settle();
    void paint();
    void offer(const QList<QAction *> &actions);

    Notice m_notice{};
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QHBoxLayout *m_actions = nullptr;
    QToolButton *m_close = nullptr;
    QTimer *m_leaving = nullptr;
    bool m_isOver = false;
};

}
