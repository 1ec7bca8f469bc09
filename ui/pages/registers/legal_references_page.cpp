#include "ui/pages/registers/legal_references_page.h"

#include "core/domain/fields/legal_reference.h"
#include "core/usecases/legal_references.h"
#include "ui/pages/registers/citations.h"
#include "ui/records/member_column.h"

#include <QDesktopServices>
#include <QUrl>

namespace seduta {

namespace {

QString nameOf(const LegalReference &reference)
{
    return reference.title.isEmpty() ? actWords(reference) : reference.title;
}

QList<RowsModel<LegalReference>::Column> columns()
{
    return {
        {LegalReferencesPage::tr("Reference"), nameOf, {}, {}, false},
        memberColumn(&LegalReference::kind),
        memberColumn(&LegalReference::number),
        memberColumn(&LegalReference::actOn),
        memberColumn(&LegalReference::issuer),
    };
}

void build(RecordForm<LegalReference> &form)
{
    form.choice(&LegalReference::kind);
    form.text(&LegalReference::title, 2);
    form.line(&LegalReference::number);
    form.date(&LegalReference::actOn);
    form.line(&LegalReference::issuer);
    form.date(&LegalReference::publishedOn);
    form.line(&LegalReference::gazetteNumber);
    auto *address = form.line(&LegalReference::url);
    form.adviseOn(QStringLiteral("url"), [address] {
        const bool isOpened = address->words().trimmed().isEmpty() || isWebAddress(address->words());
        return isOpened ? QString()
                        : LegalReferencesPage::tr("Only an address that begins with http:// or https:// is opened.");
    });
    form.text(&LegalReference::note, 3);
}

RecordKind<LegalReference> kind()
{
    auto kind = keptBy<LegalReferences, LegalReference>(QStringLiteral("legal_reference"), nameOf);
    kind.alsoShown = {"action_item", "agenda_item", "agreement",    "attendance",
                      "citation",    "meeting",     "plan_version", "working_table"};
    return kind;
}

PlainKind<LegalReference> plainKind()
{
    PlainKind<LegalReference> plain;
    plain.kind = kind();
    plain.name = QStringLiteral("references");
    plain.title = LegalReferencesPage::tr("References");
    plain.newWords = LegalReferencesPage::tr("New reference");
    plain.emptyWords =
        LegalReferencesPage::tr("The laws, decrees, circulars and guidelines that the council cites stand "
                                "here. Add the first one with Ctrl+N.");
    plain.columns = columns();
    plain.build = build;
    plain.all = [](Workspace &workspace) { return LegalReferences(workspace).all(); };
    plain.beside = [](const Desk &desk, QWidget *parent) {
        return new RecordsOf<Named<Citation>>(citations(), desk, parent);
    };
    return plain;
}

}

LegalReferencesPage::LegalReferencesPage(const Desk &desk, QWidget *parent)
    : PlainPage(plainKind(), desk, parent)
{
}

void LegalReferencesPage::runOnCard(CardAct act)
{
    if (act == CardAct::OpenLink)
        openLink();
    else
        PlainPage::runOnCard(act);
}

void LegalReferencesPage::openLink()
{
    const auto reference = LegalReferences(workspace()).find(LegalReferenceId(current()));
    if (reference && isWebAddress(reference->url))
        QDesktopServices::openUrl(QUrl(reference->url.trimmed(), QUrl::StrictMode));
}

}
