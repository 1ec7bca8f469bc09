#include "ui/pages/bodies/body_names.h"

#include "core/domain/fields/body.h"
#include "core/domain/italian_date.h"
#include "core/usecases/bodies.h"
#include "ui/records/member_column.h"

namespace seduta {

namespace {

BesideKind<BodyName>::Columns columns()
{
    const auto day = [](const char *title, PartialDate BodyName::*member) {
        return RowsModel<BodyName>::Column{
            QCoreApplication::translate("BodyNames", title),
            [member](const BodyName &each) { return shortDate(each.*member); },
            [member](const BodyName &each) { return QVariant(inOrderOfTime(each.*member)); },
            {},
            false};
    };
    return {memberColumn(&BodyName::name), day(QT_TRANSLATE_NOOP("BodyNames", "From"), &BodyName::validFrom),
            day(QT_TRANSLATE_NOOP("BodyNames", "Until"), &BodyName::validTo)};
}

void build(RecordForm<BodyName> &form, Workspace &)
{
    form.line(&BodyName::name);
    form.date(&BodyName::validFrom);
    form.date(&BodyName::validTo);
    form.addAdvice(QCoreApplication::translate(
        "BodyNames", "Letters and minutes of those days say this name; today's is the one in the form of the body."));
}

}

BesideKind<BodyName> bodyNames()
{
    BesideKind<BodyName> kind;
    kind.name = QStringLiteral("bodyNames");
    kind.title = QCoreApplication::translate("BodyNames", "Names the body had");
    kind.emptyWords = QCoreApplication::translate("BodyNames", "The body was always called as it is today.");
    kind.addWords = QCoreApplication::translate("BodyNames", "Add a former name");
    kind.columns = columns();
    kind.id = [](const BodyName &each) { return each.id.value(); };
    kind.build = build;
    kind.of = [](Workspace &workspace, qint64 body) { return Bodies(workspace).namesOf(BodyId(body)); };
    kind.blank = [](Workspace &, qint64 body) { return BodyName{{}, BodyId(body), {}, {}, {}}; };
    kind.add = [](Workspace &workspace, const BodyName &each) -> Result<void> {
        return Bodies(workspace).addName(each).map([](BodyNameId) {});
    };
    kind.change = [](Workspace &workspace, const BodyName &each) { return Bodies(workspace).changeName(each); };
    kind.remove = [](Workspace &workspace, qint64 id) { return Bodies(workspace).removeName(BodyNameId(id)); };
    return kind;
}

}
