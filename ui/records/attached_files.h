#pragma once

#include "core/domain/attachment.h"
#include "core/support/private_folder.h"
#include "ui/desk/page.h"

namespace seduta {

/// What a page does with the files attached to records: takes them in, saves them elsewhere, and shows those of the kinds that are opened, as a
/// copy that is only read and goes with the page. What came of it is told as a notice.
class AttachedFiles
{
public:
    AttachedFiles(const Desk &desk, QWidget *parent);

    /// Each as an act of its own; what cannot be attached is told, and the others are.
    Notice attach(const CardLink &record, const QStringList &paths) const;
    /// One that is chosen now; nothing is told where none is.
    Notice attachChosen(const CardLink &record) const;
    Notice save(AttachmentId attachment) const;
    Notice open(AttachmentId attachment);

private:
    Desk m_desk;
    QWidget *m_parent = nullptr;
    std::unique_ptr<PrivateFolder> m_copies{};
};

}
