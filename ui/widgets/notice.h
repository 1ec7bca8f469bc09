#pragma once

#include "core/support/result.h"

#include <QFrame>

class QLabel;
class QTimer;
class QToolButton;

namespace seduta {

/// Something said to the user on the page, without a box in the way.
struct Notice {
    enum class Kind { Done, Advice, Failure };

    Kind kind = Kind::Done;
    QString text{};

    bool operator==(const Notice &) const = default;

    static Notice done(const QString &text) { return {Kind::Done, text}; }
    static Notice advice(const QString &text) { return {Kind::Advice, text}; }
    static Notice failure(const Error &error) { return {Kind::Failure, error.message}; }
};

/// The bar over a page in which notices are read; what went well leaves by itself, what failed stays until it is closed.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void say(const Notice &notice);
    void clear();
    Notice notice() const { return m_notice; }

private:
    void paint();

    Notice m_notice{};
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QToolButton *m_close = nullptr;
    QTimer *m_leaving = nullptr;
};

}
