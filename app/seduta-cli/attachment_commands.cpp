#include "app/seduta-cli/command.h"
#include "app/seduta-cli/files.h"
#include "app/seduta-cli/terminal.h"
#include "core/usecases/attachments.h"
#include "core/usecases/cards.h"

namespace seduta::cli {

namespace {

Result<CardLink> recordOf(Workspace &workspace, const Arguments &arguments)
{
    const QString kind = arguments.at(1);
    if (!takesAttachments(kind) || !Cards::has(kind))
        return failure(ErrorKind::Validation,
                       QCoreApplication::translate("Terminal", "Files are not attached to \"%1\".").arg(kind));
    return Cards(workspace).named(kind, arguments.at(2));
}

int attach(const Arguments &arguments)
{
    return withArchive(arguments, [&](Workspace &workspace) -> int {
        const auto attached = recordOf(workspace, arguments).and_then([&](const CardLink &record) {
            return Attachments(workspace).attach(record, arguments.at(3));
        });
        if (!attached)
            return refuse(attached.error());
        say(QCoreApplication::translate("Terminal", "Attached, as number %1: %2")
                .arg(QString::number(attached->id.value()), attached->fileName));
        return Done;
    });
}

int saveAttachment(const Arguments &arguments)
{
    return withArchiveToRead(arguments.at(0), [&](Workspace &workspace) -> int {
        const Attachments attachments(workspace);
        const auto bytes =
            recordOf(workspace, arguments)
                .and_then([&](const CardLink &record) { return attachments.named(record, arguments.at(3)); })
                .and_then([&](const Attachment &each) { return attachments.contentOf(each); });
        if (!bytes)
            return refuse(bytes.error());
        workspace.letGo();
        const auto written = writeFile(arguments.at(4), *bytes);
        return written ? int(Done) : refuse(written.error());
    });
}

}

QList<Command> attachmentCommands()
{
    const QStringList record{QStringLiteral("FILE"), QStringLiteral("KIND"), QStringLiteral("ID|NAME")};
    return {writing({QStringLiteral("attach"),
                     record + QStringList{QStringLiteral("PATH")},
                     {},
                     QCoreApplication::translate("Terminal", "attaches a file to a record, as it is"),
                     attach}),
            {QStringLiteral("save-attachment"),
             record + QStringList{QStringLiteral("ID|NAME"), QStringLiteral("PATH")},
             {},
             QCoreApplication::translate("Terminal", "writes a file attached to a record to that path"),
             saveAttachment}};
}

}
