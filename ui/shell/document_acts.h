#pragma once

#include "core/usecases/transfer.h"

#include <QObject>

class QWidget;

namespace seduta {

class Dialogs;
class Session;
struct Notice;

/// Whole secretariats in and out of the open archive, as documents in JSON: what an import would bring is told before anything is written.
class DocumentActs : public QObject
{
    Q_OBJECT

public:
    /// The boxes it opens stand over the window, which owns it.
    DocumentActs(Session &session, Dialogs &dialogs, QWidget &window);

    void importDocument();
    void exportDocument();

Q_SIGNALS:
    void noticed(const seduta::Notice &notice);

private:
    bool isWanted(const QString &name, const ImportPreview &preview);
    void bring(const QByteArray &document);

    Session &m_session;
    Dialogs &m_dialogs;
    QWidget &m_window;
};

}
