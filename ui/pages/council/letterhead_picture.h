#pragma once

#include "core/documents/tree/sheet.h"
#include "core/support/result.h"

#include <QFrame>
#include <QImage>

namespace seduta {

/// The head of the office's paper as it will be printed, drawn anew as its words are typed.
class LetterheadPicture : public QFrame
{
    Q_OBJECT

public:
    explicit LetterheadPicture(QWidget *parent);

    /// Where it cannot be made, says why instead.
    void setSheet(const Result<Sheet> &sheet);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void draw();

    Result<Sheet> m_sheet{};
    QImage m_picture{};
    QString m_fault{};
};

}
