#pragma once

#include <QObject>

namespace seduta::bench {

/// Waits until a list is painted with lines in it, says on the output when that was and how much memory the program holds once it is at
/// rest, and ends the program. For the programs whose start-up is measured.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(const QString &list);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tellTime();
    static void tellMemory();

    QString m_list;
};

}
