#include "core/domain/guessed_category.h"

#include "core/support/text.h"

#include <algorithm>
#include <array>

namespace seduta {

namespace {

struct Sign {
    /// The beginning of a word of the name, folded.
    const char *word;
    BodyCategory category;
};

// The first that fits decides: an office of the State in a province is no province.
constexpr std::array signs{
    Sign{"questur", BodyCategory::StateOffice},
    Sign{"carabinieri", BodyCategory::StateOffice},
    Sign{"guardia di finanza", BodyCategory::StateOffice},
    Sign{"vigili del fuoco", BodyCategory::StateOffice},
    Sign{"polizia di stato", BodyCategory::StateOffice},
    Sign{"ufficio scolastico", BodyCategory::StateOffice},
    Sign{"agenzia delle entrate", BodyCategory::StateOffice},
    Sign{"agenzia delle dogane", BodyCategory::StateOffice},
    Sign{"ispettorato", BodyCategory::StateOffice},
    Sign{"ragioneria territoriale", BodyCategory::StateOffice},
    Sign{"motorizzazione", BodyCategory::StateOffice},
    Sign{"tribunale", BodyCategory::StateOffice},
    Sign{"procura", BodyCategory::StateOffice},
    Sign{"capitaneria", BodyCategory::StateOffice},
    Sign{"inps", BodyCategory::OtherPublicBody},
    Sign{"inail", BodyCategory::OtherPublicBody},
    Sign{"asl", BodyCategory::OtherPublicBody},
    Sign{"ausl", BodyCategory::OtherPublicBody},
    Sign{"asst", BodyCategory::OtherPublicBody},
    Sign{"azienda sanitaria", BodyCategory::OtherPublicBody},
    Sign{"azienda ospedaliera", BodyCategory::OtherPublicBody},
    Sign{"cpia", BodyCategory::OtherPublicBody},
    Sign{"universita", BodyCategory::OtherPublicBody},
    Sign{"politecnico", BodyCategory::OtherPublicBody},
    Sign{"camera di commercio", BodyCategory::ChamberOfCommerce},
    Sign{"cciaa", BodyCategory::ChamberOfCommerce},
    Sign{"cgil", BodyCategory::SocialPartner},
    Sign{"cisl", BodyCategory::SocialPartner},
    Sign{"uil", BodyCategory::SocialPartner},
    Sign{"ugl", BodyCategory::SocialPartner},
    Sign{"sindacat", BodyCategory::SocialPartner},
    Sign{"sindacal", BodyCategory::SocialPartner},
    Sign{"datorial", BodyCategory::SocialPartner},
    Sign{"confindustria", BodyCategory::SocialPartner},
    Sign{"unione industrial", BodyCategory::SocialPartner},
    Sign{"confcommercio", BodyCategory::SocialPartner},
    Sign{"confesercenti", BodyCategory::SocialPartner},
    Sign{"confartigianato", BodyCategory::SocialPartner},
    Sign{"cna", BodyCategory::SocialPartner},
    Sign{"coldiretti", BodyCategory::SocialPartner},
    Sign{"confagricoltura", BodyCategory::SocialPartner},
    Sign{"confcooperative", BodyCategory::SocialPartner},
    Sign{"legacoop", BodyCategory::SocialPartner},
    Sign{"federalberghi", BodyCategory::SocialPartner},
    Sign{"stranier", BodyCategory::ForeignersAssociation},
    Sign{"immigrati", BodyCategory::ForeignersAssociation},
    Sign{"caritas", BodyCategory::AssistanceBody},
    Sign{"croce rossa", BodyCategory::AssistanceBody},
    Sign{"migrantes", BodyCategory::AssistanceBody},
    Sign{"acli", BodyCategory::AssistanceBody},
    Sign{"arci", BodyCategory::AssistanceBody},
    Sign{"san vincenzo", BodyCategory::AssistanceBody},
    Sign{"terzo settore", BodyCategory::AssistanceBody},
    Sign{"volontariato", BodyCategory::AssistanceBody},
    Sign{"cooperativa sociale", BodyCategory::AssistanceBody},
    Sign{"onlus", BodyCategory::AssistanceBody},
    Sign{"odv", BodyCategory::AssistanceBody},
    Sign{"diocesi", BodyCategory::AssistanceBody},
    Sign{"regione", BodyCategory::Region},
    Sign{"provincia di", BodyCategory::Province},
    Sign{"provincia autonoma", BodyCategory::Province},
    Sign{"citta metropolitana", BodyCategory::Province},
    Sign{"libero consorzio comunale", BodyCategory::Province},
    Sign{"comune", BodyCategory::Municipality},
    Sign{"comuni", BodyCategory::Municipality},
    Sign{"anci", BodyCategory::Municipality},
};

// Short signs are whole words: ASL is no aslant.
bool stands(const QString &name, const Sign &sign)
{
    constexpr int shortest = 5;
    const QLatin1String word(sign.word);
    const QString sought = word.size() < shortest ? u' ' + word + u' ' : u' ' + word;
    return name.contains(sought);
}

}

BodyCategory categoryGuessed(const QString &name)
{
    QString apart = name;
    apart.remove(u'.').replace(u'\'', u' ').replace(QChar(0x2019), u' ');
    const QString words = u' ' + folded(apart) + u' ';
    const auto sign = std::find_if(signs.begin(), signs.end(), [&](const Sign &each) { return stands(words, each); });
    return sign == signs.end() ? BodyCategory::Other : sign->category;
}

}
