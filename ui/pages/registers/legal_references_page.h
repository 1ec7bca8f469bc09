#pragma once

#include "core/domain/legal_reference.h"
#include "ui/records/plain_page.h"

namespace seduta {

/// The register of riferimenti: laws, decrees, circulars, vademecum, SOP and notes, and who cites each.
class LegalReferencesPage : public PlainPage<LegalReference>
{
    Q_OBJECT

public:
    LegalReferencesPage(const Desk &desk, QWidget *parent);

protected:
    void runOnCard(CardAct act) override;

private:
    void openLink();
};

}
