#include "core/domain/italian_body.h"

namespace seduta {

namespace {

// A town or an office has its kind in its name; of the others the noun serves, and is right whatever they are.
QString kindNoun(BodyCategory category)
{
    switch (category) {
    case BodyCategory::ForeignersAssociation: return QStringLiteral("associazione");
    case BodyCategory::SocialPartner: return QStringLiteral("organizzazione");
    case BodyCategory::AssistanceBody:
    case BodyCategory::OtherPublicBody: return QStringLiteral("ente");
    default: return {};
    }
}

}

NameFacts factsOf(const Body &body)
{
    return {body.article, body.kind == BodyKind::Group, kindNoun(body.category)};
}

bool isToBeAsked(const Body &body)
{
    const bool isNamed = !body.name.trimmed().isEmpty();
    return isNamed && body.article == ArticleOverride::Automatic && !formOfName(body.name, factsOf(body));
}

QString inSentences(const Body &body)
{
    const NameFacts facts = factsOf(body);
    const QString to = withArticle(body.name, Preposition::A, facts);
    return to.isEmpty() ? to : to + QStringLiteral(", ") + withArticle(body.name, Preposition::Di, facts);
}

}
