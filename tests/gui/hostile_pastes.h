#pragma once

#include "tests/gui/open_window.h"

#include <QMimeData>

#include <memory>

namespace seduta {

/// Something copied elsewhere that no field was made for.
struct HostileText {
    QString name{};
    std::function<std::unique_ptr<QMimeData>()> copied{};
};

/// Those of TRUST §E5 and §E6 up to 5 MB; then the largest, of 20 MB.
const QList<HostileText> &hostileTexts();
HostileText largestText();

/// Every field somebody could type in, found in whatever is seen of a window or a box.
QList<QWidget *> fieldsIn(QWidget &window);
QString textIn(const QWidget &field);

/// Copies it, and presses Ctrl+V in the field, whose words were selected before.
void pasteInto(QWidget &field, std::unique_ptr<QMimeData> copied);
/// Takes it back with Ctrl+Z.
void takeBack(QWidget &field, const QString &before);

/// What of the limits of a field is not kept; empty where all is.
QString limitPassed(const QWidget &field);

/// Visits the fields of every page, each with a record chosen in its lists, and of the boxes in which a page adds to its records.
void inEveryField(OpenWindow &story, const std::function<void(QWidget &)> &visit);

}
