#pragma once

#include "core/domain/agreement.h"
#include "core/domain/field.h"

namespace seduta {

template <>
struct Fields<Agreement> {
    static constexpr auto record = "agreement";
    static constexpr auto all = std::tuple{Field{"title", &Agreement::title}, Field{"state", &Agreement::state},
                                           Field{"signedOn", &Agreement::signedOn}, Field{"place", &Agreement::place},
                                           Field{"projectId", &Agreement::projectId}};
};

template <>
struct Fields<AgreementParty> {
    static constexpr auto record = "agreement_party";
    static constexpr auto all =
        std::tuple{Field{"agreementId", &AgreementParty::agreementId}, Field{"bodyId", &AgreementParty::bodyId},
                   Field{"name", &AgreementParty::name}, Field{"role", &AgreementParty::role}};
};

}
