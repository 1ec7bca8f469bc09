#pragma once

#include "core/domain/agreement.h"
#include "core/storage/layout.h"

namespace seduta {

template <>
struct Layout<Agreement> {
    static constexpr auto table = "agreement";
    static constexpr auto columns = std::tuple{
        Column{"title", &Agreement::title}, Column{"state", &Agreement::state}, Column{"signed", &Agreement::signedOn},
        Column{"place", &Agreement::place}, Column{"project_id", &Agreement::projectId}};
};

template <>
struct Layout<AgreementParty> {
    static constexpr auto table = "agreement_party";
    static constexpr auto columns =
        std::tuple{Column{"agreement_id", &AgreementParty::agreementId}, Column{"body_id", &AgreementParty::bodyId},
                   Column{"name", &AgreementParty::name}, Column{"role", &AgreementParty::role}};
};

}
