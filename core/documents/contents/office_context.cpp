#include "core/documents/contents/office_context.h"

#include "core/documents/contents/paper_kinds.h"
#include "core/domain/italian_title.h"

#include <QJsonArray>

namespace seduta {

namespace {

/// "questa Prefettura", "questo Commissariato": the first word of the office's name.
QString thisOffice(const QString &officeName, const Vocabulary &vocabulary)
{
    const auto form = formOfName(officeName);
    if (!form)
        return vocabulary.phrase(QStringLiteral("this_office"));
    const bool isFeminine = form->gender == Gender::Feminine;
    const QString demonstrative = isFeminine ? QStringLiteral("this_feminine") : QStringLiteral("this_masculine");
    return vocabulary.phrase(demonstrative) + u' ' + officeName.trimmed().section(u' ', 0, 0);
}

QJsonObject officeForms(const Council &council, const Vocabulary &vocabulary)
{
    QJsonObject office = formsOf(council.officeName).toObject();
    if (office.isEmpty())
        office.insert(u"nome", QString());
    office.insert(u"questo", thisOffice(council.officeName, vocabulary));
    office.insert(u"intestazione", capitalised(office.value(u"al").toString()));
    office.insert(u"luogo", council.place);
    office.insert(u"indirizzo", council.address);
    office.insert(u"pec", council.pec);
    office.insert(u"email", council.email);
    office.insert(u"telefono", council.phone);
    office.insert(u"sito", council.website);
    return office;
}

QJsonObject councilForms(const Council &council)
{
    QJsonObject forms = formsOf(council.name).toObject();
    if (forms.isEmpty())
        forms.insert(u"nome", QString());
    forms.insert(u"missione", council.mission);
    forms.insert(u"territorio", council.territoryName);
    forms.insert(u"provincia", council.province);
    return forms;
}

QJsonObject partsIncluded(const SheetOptions &options)
{
    QJsonObject included;
    const auto parts = allPaperParts();
    for (const auto &part : parts)
        included.insert(part, !options.leftOut.contains(part));
    return included;
}

std::optional<Signatory> chosen(const PaperRecords &records, DocumentKind document)
{
    for (const auto &signatory : records.ofMeeting(records.all().signatories))
        if (signatory.document == document)
            return signatory;
    return std::nullopt;
}

Signatory convenerAsSignatory(const PaperRecords &records)
{
    const Meeting meeting = records.meeting();
    const QString title = meeting.convenerTitle.isEmpty() ? records.council().chairTitle : meeting.convenerTitle;
    Signatory signatory;
    signatory.personId = meeting.convenerId;
    signatory.formula = titleWith(title, genderOf(records.person(meeting.convenerId)), Preposition::None).toUpper();
    return signatory;
}

}

QStringList letterheadLines(const Council &council)
{
    return council.letterhead.isEmpty() ? QStringList{council.officeName} : council.letterhead;
}

QJsonObject officeContext(const PaperRecords &records, const Vocabulary &vocabulary, const SheetOptions &options)
{
    const Council council = records.council();
    return {
        {"consiglio", councilForms(council)},
        {"ufficio", officeForms(council, vocabulary)},
        {"carta", QJsonObject{{"righe", QJsonArray::fromStringList(letterheadLines(council))}}},
        {"oggi", formsOf(options.today)},
        {"includi", partsIncluded(options)},
        {"bozza", options.isDraft},
    };
}

QJsonObject signatureContext(const PaperRecords &records, DocumentKind document)
{
    auto signing = chosen(records, document);
    if (!signing && document == DocumentKind::Agenda)
        signing = chosen(records, DocumentKind::Convocation);
    const Signatory signatory = signing.value_or(convenerAsSignatory(records));
    const Person person = records.person(signatory.personId);
    QString name = person.honorific + u' ' + fullName(person);
    return {{"formula", signatory.formula}, {"nome", name.simplified()}, {"chiusura", signatory.closing}};
}

}
