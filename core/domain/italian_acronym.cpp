#include "core/domain/italian_acronym.h"

#include "core/domain/word_forms.h"
#include "core/support/text.h"

namespace seduta {

namespace {

constexpr QStringView masculineAcronyms =
    u"CAAF CAF CAI CARA CAS CAV CED CEIS CENSIS CFP CGM CIAC CIF CIOFS CIR CISA CISOM CISSACA CNCA CNEL CNGEI CNOS CNR "
    "CNVVF COC COGESA COI COISP CONI CONISA CPI CPIA CPR CSI CSM CSSAC CSV CSVAA CTI CTS CUG CUP DAP DEA DLCI DSM "
    "EDISU FAMI FSE GAL GUS IAL IACP IC ICS IIS INAC INAPA INAS INCA INL INMP INPS INAIL INVALSI ENASARCO IPRS IRASE "
    "IRCCS IRES ISMU ISPRA ISS ISTAT ITIS ITL IIL MAECI MASCI MCL MEF MIM MIUR MLPS NAGA NIDIL NIL PIAM PRAP PNRR "
    "PUA ROS SAI SAP SCO SERD SERMIG SERT SIAP SICET SIL SILP SIPROIMI SISM SIULP SMI SNALS SPDC SPI SPRAR SUAP SUI "
    "SUNIA TAR UEPE UDEPE UIEPE UNAR URP USP USR USSM UST UTG WWF";

constexpr QStringView feminineAcronyms =
    u"ABI ACER ADA ADISU ADMO AGCI AGEA AGENAS AGESCI AIFA AIDO AIGA AIL AIMA AIMC AISM ALER ANAS ANCE ANCI ANFFAS "
    "ANIEF ANMIC ANMIL ANOLF ANPAL ANPI ANTEAS AO AOU API APRO APS APSP ARCI ARPA ARPAL ASCOM ASGI ASL ASP ASPAL ASSL "
    "ASST ATC ATER ATS AUSER AUSL AVIS AVO AVULSS AGID ASD SSD CCIAA CDO CEI CGIL CIA CISAL CISL CISM CNA CONFAPI "
    "CONFSAL COREIS CRI CUB CUC DDA DIA DIGOS DPL DTL ENGIM ENPA ENAIP FABI FAI FAO FCEI FEMCA FIDAPA FIDAS FILCA "
    "FILCAMS FILCTEM FILLEA FIM FIOM FISASCAT FISM FISTEL FIT FLAI FLC FNP FOCSIV FP FULC GDF GILDA ISEE LILT LIPU "
    "LVIA NPI ODV OIM OMS ONG ONU PA RAI RSA RSU SOMS SPA SRL UCID UCIIM UCOII UE UECOOP UGL UIL UILA UILM UISP UNCEM "
    "UNCI UNHCR UNICEF UNITALSI UNITRE UNPLI UPI USB USL USIGRAI UVM";

constexpr QStringView masculinePlurals = u"CCTTI COBAS MSNA NAS VVF";
constexpr QStringView femininePlurals = u"ACLI OOSS";

// Acronyms whose article follows neither spelling nor letter names: as the bodies themselves say it.
constexpr QStringView plainBeforeVowel = u"UIL UILA UILM";
constexpr QStringView elidedBeforeVowel = u"IIS IIL";

Onset onsetOfKnown(const QString &acronym)
{
    static const auto plain = setOfWords(plainBeforeVowel);
    static const auto elided = setOfWords(elidedBeforeVowel);
    if (plain.contains(acronym))
        return Onset::Consonant;
    return elided.contains(acronym) ? Onset::Vowel : onsetOf(acronym);
}

}

std::optional<NameReading> readingOfAcronym(const QString &word)
{
    static const WordForms forms({{masculineAcronyms, masculine},
                                  {feminineAcronyms, feminine},
                                  {masculinePlurals, masculines},
                                  {femininePlurals, feminines}});
    const QString key = folded(word).toUpper();
    const auto form = forms.of(key);
    return form ? std::optional(NameReading{form, onsetOfKnown(key)}) : std::nullopt;
}

}
