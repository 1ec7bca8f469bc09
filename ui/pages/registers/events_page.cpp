#include "ui/pages/registers/events_page.h"

#include "core/domain/fields/event.h"
#include "core/usecases/events.h"
#include "ui/fields/references.h"
#include "ui/records/member_column.h"

namespace seduta {

namespace {

QList<RowsModel<Event>::Column> columns()
{
    auto day = memberColumn(&Event::heldOn);
    day.key = [](const Event &event) { return QVariant(event.heldOn.day); };
    return {day, memberColumn(&Event::title), memberColumn(&Event::kind), memberColumn(&Event::place)};
}

void build(RecordForm<Event> &form)
{
    form.text(&Event::title, 2);
    form.choice(&Event::kind);
    form.date(&Event::heldOn);
    form.line(&Event::place);
    form.reference(&Event::organiserBodyId);
    form.line(&Event::organiser);
    form.addAdvice(EventsPage::tr("For who is not among the bodies."));
    form.reference(&Event::meetingId);
    form.reference(&Event::projectId);
    form.text(&Event::text, 4);
    form.addAdvice(EventsPage::tr("Do not write names of single migrants."));
}

RecordKind<Event> kind()
{
    auto kind = keptBy<Events, Event>(QStringLiteral("event"), [](const Event &event) { return event.title; });
    kind.alsoShown = {"action_item", "attendance", "body", "meeting", "project"};
    kind.offered = {{{QStringLiteral("organiserBodyId")}, bodyChoices, newBody},
                    {{QStringLiteral("meetingId")}, meetingChoices, {}},
                    {{QStringLiteral("projectId")}, projectChoices, {}}};
    return kind;
}

PlainKind<Event> plainKind()
{
    PlainKind<Event> plain;
    plain.kind = kind();
    plain.name = QStringLiteral("events");
    plain.title = EventsPage::tr("Events");
    plain.newWords = EventsPage::tr("New event");
    plain.emptyWords =
        EventsPage::tr("Training, press conferences, contracts and public events around the council stand "
                       "here. Add the first one with Ctrl+N.");
    plain.columns = columns();
    plain.nameColumn = 1;
    plain.order = Qt::DescendingOrder;
    plain.build = build;
    plain.all = [](Workspace &workspace) { return Events(workspace).all(); };
    return plain;
}

}

EventsPage::EventsPage(const Desk &desk, QWidget *parent)
    : PlainPage(plainKind(), desk, parent)
{
}

}
