#pragma once

#include "core/domain/agreement.h"
#include "ui/records/plain_page.h"

namespace seduta {

/// The register of protocolli d'intesa, and who signs or joins each.
class AgreementsPage : public PlainPage<Agreement>
{
    Q_OBJECT

public:
    AgreementsPage(const Desk &desk, QWidget *parent);
};

}
