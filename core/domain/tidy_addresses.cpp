#include "core/domain/tidy_addresses.h"

#include "core/domain/mail_address.h"

namespace seduta {

namespace {

bool goesByMail(const Convocation &letter)
{
    return letter.channel == Channel::Pec || letter.channel == Channel::Email;
}

}

Body withTidyAddresses(Body body)
{
    body.pec = tidyAddress(body.pec);
    body.email = tidyAddress(body.email);
    return body;
}

Person withTidyAddresses(Person person)
{
    person.email = tidyAddress(person.email);
    return person;
}

Council withTidyAddresses(Council council)
{
    council.pec = tidyAddress(council.pec);
    council.email = tidyAddress(council.email);
    council.replyAddress = tidyAddress(council.replyAddress);
    return council;
}

Convocation withTidyAddresses(Convocation letter)
{
    if (goesByMail(letter))
        letter.address = tidyAddress(letter.address);
    return letter;
}

QString adviceOnAddress(const Convocation &letter)
{
    return goesByMail(letter) && mailAddressesIn(letter.address).isEmpty() ? adviceOnAddress(letter.address)
                                                                           : QString();
}

}
