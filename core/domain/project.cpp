#include "core/domain/project.h"

namespace seduta {

namespace {

tl::unexpected<Error> refused(const char *sentence, const char *field)
{
    return failure(ErrorKind::Validation, QCoreApplication::translate("Project", sentence), QLatin1String(field));
}

}

Result<Project> checked(const Project &project)
{
    if (project.title.trimmed().isEmpty())
        return refused(QT_TRANSLATE_NOOP("Project", "Enter the title of the project."), "title");
    return project;
}

Result<ProjectEdition> checked(const ProjectEdition &edition)
{
    if (edition.number < 1)
        return refused(QT_TRANSLATE_NOOP("Project", "Enter the number of the edition, from 1."), "number");
    if (edition.months < 0)
        return refused(QT_TRANSLATE_NOOP("Project", "Enter how many months the edition lasts."), "months");
    if (edition.amount < Money{})
        return refused(QT_TRANSLATE_NOOP("Project", "Enter the amount, which cannot be negative."), "amountCents");
    return edition;
}

Result<ProjectPartner> checked(const ProjectPartner &partner)
{
    if (!partner.bodyId.isValid() && partner.name.trimmed().isEmpty())
        return refused(QT_TRANSLATE_NOOP("Project", "Choose a body, or enter the name of the partner."), "name");
    return partner;
}

Result<PlannedActivity> checked(const PlannedActivity &activity)
{
    if (activity.text.trimmed().isEmpty())
        return refused(QT_TRANSLATE_NOOP("Project", "Enter what the project will do, or aims at."), "text");
    return activity;
}

Result<ProjectEdition> fitting(const ProjectEdition &edition, const ProjectEdition &other)
{
    if (edition.number == other.number)
        return failure(
            ErrorKind::Conflict,
            QCoreApplication::translate("Project", "The project has another edition number %1.").arg(edition.number),
            QStringLiteral("number"));
    return edition;
}

}
