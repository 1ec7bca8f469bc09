#include "core/domain/fields/body.h"
#include "core/domain/fields/composition.h"
#include "core/domain/fields/council.h"
#include "core/domain/fields/person.h"
#include "core/domain/secretariat.h"
#include "core/domain/validity.h"
#include "core/storage/body_repository.h"
#include "core/usecases/card_stories.h"
#include "core/usecases/people.h"

namespace seduta {

namespace {

void tellGapsOfBody(CardMaker &maker, const Body &body, int people)
{
    if (body.pec.isEmpty() && body.email.isEmpty())
        maker.missing(Cards::tr("It has neither a PEC address nor an e-mail."), QStringLiteral("pec"));
    if (body.category == BodyCategory::Other)
        maker.missing(Cards::tr("Its category under art. 57 is not said."), QStringLiteral("category"));
    if (people == 0 && body.kind == BodyKind::Single)
        maker.missing(Cards::tr("Nobody is recorded who sits for it."));
}

bool tellBody(CardMaker &maker)
{
    const auto body = maker.record<Body>();
    if (!body)
        return false;
    maker.title(body->name);
    maker.chip(label(body->category), CardTone::Plain);
    if (!body->isActive)
        maker.chip(Cards::tr("archived"), CardTone::Muted);
    maker.contacts(*body, {"pec", "email", "phone", "website"});
    maker.facts(*body,
                {"shortName", "role", "kind", "groupSize", "parentId", "addressee", "postalAddress", "place",
                 "publicIndexCode", "fiscalCode", "addressSource", "addressCheckedOn", "note"});
    maker.actions(QStringLiteral("owed"), Cards::tr("What it owes"), {ActionScope::Open, body->id, {}, 0, {}, {}, {}});
    const int people =
        maker.list<RepresentativeRole>(QStringLiteral("people"), Cards::tr("Who sits for it"), CardList::PeopleOfBody);
    maker.list<AttendanceValue>(QStringLiteral("meetings"), Cards::tr("Meetings, and who came"),
                                CardList::MeetingsOfBody, LineWords::Meeting);
    maker.list<Judgement>(QStringLiteral("areas"), Cards::tr("What it raised"), CardList::AreasRaisedByBody);
    maker.list<ActionKind>(QStringLiteral("putForward"), Cards::tr("What it asks, proposes or offers"),
                           CardList::PutForwardByBody);
    maker.list<ActionKind>(QStringLiteral("addressed"), Cards::tr("What is asked of it, or proposed to it"),
                           CardList::AddressedToBody);
    maker.list<ConvocationState>(QStringLiteral("letters"), Cards::tr("Letters"), CardList::LettersOfBody,
                                 LineWords::Letter);
    maker.list<ContributionState>(QStringLiteral("contributions"), Cards::tr("Contributions to the plan"),
                                  CardList::ContributionsOfBody);
    maker.list<ProjectStatus>(QStringLiteral("projects"), Cards::tr("Projects"), CardList::ProjectsOfBody);
    maker.list<TableState>(QStringLiteral("tables"), Cards::tr("Working tables"), CardList::TablesOfBody);
    maker.list<Outcome>(QStringLiteral("points"), Cards::tr("Points about it"), CardList::PointsOnBody);
    maker.list<MembershipBasis>(QStringLiteral("compositions"), Cards::tr("Compositions it sits in"),
                                CardList::CompositionsOfBody);
    maker.list<OpinionOutcome>(QStringLiteral("opinions"), Cards::tr("Opinions on what it proposes"),
                               CardList::OpinionsOfBody);
    maker.list(QStringLiteral("figures"), Cards::tr("Figures it told"), CardList::FiguresOfBody, LineWords::Figure);
    maker.list<EventKind>(QStringLiteral("events"), Cards::tr("Events it held"), CardList::EventsOfBody);
    maker.list(QStringLiteral("below"), Cards::tr("Bodies below it"), CardList::BodiesBelow);
    tellNames<BodyName>(maker, body->id);
    tellGapsOfBody(maker, *body, people);
    return true;
}

bool tellPerson(CardMaker &maker)
{
    const auto person = maker.record<Person>();
    if (!person)
        return false;
    maker.title(maker.nameOf(maker.card().record));
    if (*person != afterErasure(*person))
        maker.act(CardAct::EraseData);
    maker.contacts(*person, {"email", "phone"});
    maker.facts(*person, {"jobTitle", "rank", "gender", "note"});
    maker.list<RepresentativeRole>(QStringLiteral("bodies"), Cards::tr("Sits for"), CardList::BodiesOfPerson);
    maker.list<MeetingState>(QStringLiteral("led"), Cards::tr("Meetings convened, chaired or written down"),
                             CardList::MeetingsLedByPerson, LineWords::Meeting);
    maker.list<AttendanceValue>(QStringLiteral("meetings"), Cards::tr("Meetings it came to"),
                                CardList::MeetingsOfPerson, LineWords::Meeting);
    if (person->email.isEmpty() && person->phone.isEmpty())
        maker.missing(Cards::tr("There is no way to reach this person."), QStringLiteral("email"));
    return true;
}

bool tellComposition(CardMaker &maker)
{
    const auto composition = maker.record<Composition>();
    if (!composition)
        return false;
    maker.title(composition->decreeRef.isEmpty() ? Cards::tr("Composition") : composition->decreeRef);
    const bool holds = isInForce(*composition, maker.today());
    maker.chip(holds ? Cards::tr("in force") : Cards::tr("not in force"), holds ? CardTone::Good : CardTone::Muted);
    maker.act(CardAct::Renew);
    maker.facts(*composition, {"decreeOn", "validFrom", "validTo", "note"});
    const int members = maker.list<MembershipBasis>(QStringLiteral("members"), Cards::tr("Bodies that sit in it"),
                                                    CardList::MembersOfComposition);
    maker.list<MeetingState>(QStringLiteral("meetings"), Cards::tr("Meetings held under it"),
                             CardList::MeetingsOfComposition, LineWords::Meeting);
    if (!comesBefore(composition->validTo, PartialDate::onDay(maker.today())))
        maker.list(QStringLiteral("outside"), Cards::tr("Bodies convened that do not sit in it"),
                   CardList::BodiesOutsideComposition);
    if (members == 0)
        maker.missing(Cards::tr("No body sits in it yet."));
    return true;
}

bool tellCouncil(CardMaker &maker)
{
    const auto council = maker.record<Council>();
    if (!council)
        return false;
    maker.title(council->name);
    maker.contacts(*council, {"pec", "email", "phone", "website", "replyAddress"});
    maker.facts(*council,
                {"officeName", "address", "place", "province", "territoryName", "chairTitle", "mission", "letterhead",
                 "classification", "dossier"});
    maker.readFrom({"body"});
    const auto bodies = BodyRepository(maker.database()).inPrecedence();
    const auto active = std::count_if(bodies.cbegin(), bodies.cend(), [](const Body &each) { return each.isActive; });
    maker.fact({Cards::tr("Bodies"), Cards::tr("%n convened", nullptr, int(active)), {}, {}, false});
    if (council->pec.isEmpty())
        maker.missing(Cards::tr("Its PEC address is not said."), QStringLiteral("pec"));
    return true;
}

}

QHash<QString, CardTeller> cardsOfCouncil()
{
    return {{QStringLiteral("body"), tellBody},
            {QStringLiteral("person"), tellPerson},
            {QStringLiteral("composition"), tellComposition},
            {QStringLiteral("council"), tellCouncil}};
}

}
