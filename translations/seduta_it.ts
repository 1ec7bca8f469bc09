<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>ActionItem</name>
    <message>
        <source>Enter what is to be done.</source>
        <translation>Indicare che cosa si deve fare.</translation>
    </message>
    <message>
        <source>Enter when it is due, or choose no due date.</source>
        <translation>Indicare la scadenza oppure scegliere «senza scadenza».</translation>
    </message>
    <message>
        <source>The due date is not of the chosen kind (day, month, season).</source>
        <translation>La scadenza non è del tipo scelto (giorno, mese, stagione).</translation>
    </message>
    <message>
        <source>The interval ends before it begins.</source>
        <translation>L&apos;intervallo termina prima di iniziare.</translation>
    </message>
    <message>
        <source>Say why the commitment is given up.</source>
        <translation>Indicare il motivo per cui si rinuncia all&apos;impegno.</translation>
    </message>
    <message>
        <source>Not every owner has done its part: complete each, or confirm.</source>
        <translation>Non tutti i responsabili hanno svolto la propria parte: completare ciascuna parte oppure confermare.</translation>
    </message>
    <message>
        <source>Say who must do it: a body, a working table, the office, or a name.</source>
        <translation>Indicare chi deve provvedere: un ente, un tavolo, l&apos;ufficio o un nominativo.</translation>
    </message>
    <message>
        <source>Enter the day of the update.</source>
        <translation>Indicare il giorno dell&apos;aggiornamento.</translation>
    </message>
    <message>
        <source>Say to whom the proposal goes: a body, or somebody outside the council.</source>
        <translation>Indicare a chi è rivolta la proposta: un ente, oppure un soggetto esterno al Consiglio.</translation>
    </message>
    <message>
        <source>There is a day of transmission: the proposal was transmitted.</source>
        <translation>È indicato il giorno della trasmissione: la proposta risulta trasmessa.</translation>
    </message>
    <message>
        <source>There is a day of the answer: the proposal was answered.</source>
        <translation>È indicato il giorno del riscontro: la proposta risulta riscontrata.</translation>
    </message>
    <message>
        <source>The answer comes before the transmission.</source>
        <translation>Il riscontro precede la trasmissione.</translation>
    </message>
    <message>
        <source>A wish has no due date: take it away, or choose another kind of act.</source>
        <translation>Un auspicio non ha scadenza: togliere la scadenza, oppure scegliere un altro tipo di atto.</translation>
    </message>
    <message>
        <source>Say to which body the request goes.</source>
        <translation>Indicare a quale ente è rivolta la richiesta.</translation>
    </message>
</context>
<context>
    <name>ActionKind</name>
    <message>
        <source>action</source>
        <translation>azione</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>impegno</translation>
    </message>
    <message>
        <source>standing_instruction</source>
        <translation>indicazione permanente</translation>
    </message>
    <message>
        <source>recurring_review</source>
        <translation>verifica periodica</translation>
    </message>
    <message>
        <source>request</source>
        <translation>richiesta</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>proposta</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>auspicio</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>disponibilità</translation>
    </message>
    <message>
        <source>reservation</source>
        <translation>riserva</translation>
    </message>
</context>
<context>
    <name>ActionOwners</name>
    <message>
        <source>In charge</source>
        <translation>Responsabili</translation>
    </message>
    <message>
        <source>Its part</source>
        <translation>La sua parte</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Ente</translation>
    </message>
    <message>
        <source>Or working table</source>
        <translation>Oppure un tavolo</translation>
    </message>
    <message>
        <source>Or this office</source>
        <translation>Oppure questo ufficio</translation>
    </message>
    <message>
        <source>Or someone outside, by name</source>
        <translation>Oppure un soggetto esterno, per nome</translation>
    </message>
    <message>
        <source>Do not write names of single migrants.</source>
        <translation>Non scrivere nomi di singoli migranti.</translation>
    </message>
    <message>
        <source>Who must do it</source>
        <translation>Chi deve provvedere</translation>
    </message>
    <message>
        <source>Nobody is in charge of this commitment yet.</source>
        <translation>Nessun responsabile è ancora indicato per questo impegno.</translation>
    </message>
    <message>
        <source>Add who must do it</source>
        <translation>Aggiungi un responsabile</translation>
    </message>
    <message>
        <source>Its part is done, or not (F)</source>
        <translation>Parte svolta o da svolgere (F)</translation>
    </message>
</context>
<context>
    <name>ActionStatus</name>
    <message>
        <source>to_start</source>
        <translation>da avviare</translation>
    </message>
    <message>
        <source>in_progress</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completato</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>superato</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annullato</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Add the commitment &quot;%1&quot;</source>
        <translation>Aggiungi l&apos;impegno «%1»</translation>
    </message>
    <message>
        <source>Change the commitment &quot;%1&quot;</source>
        <translation>Modifica l&apos;impegno «%1»</translation>
    </message>
    <message>
        <source>Give a commitment the status &quot;%1&quot;</source>
        <translation>Assegna a un impegno lo stato «%1»</translation>
    </message>
    <message>
        <source>Remove the commitment &quot;%1&quot;</source>
        <translation>Elimina l&apos;impegno «%1»</translation>
    </message>
    <message>
        <source>This commitment stands on an agenda: cancel it and say why.</source>
        <translation>Questo impegno figura in un ordine del giorno: annullarlo indicando il motivo.</translation>
    </message>
    <message>
        <source>Add an owner to a commitment</source>
        <translation>Aggiungi un responsabile a un impegno</translation>
    </message>
    <message>
        <source>Give an owner&apos;s part the status &quot;%1&quot;</source>
        <translation>Assegna alla parte di un responsabile lo stato «%1»</translation>
    </message>
    <message>
        <source>Remove an owner from a commitment</source>
        <translation>Elimina un responsabile da un impegno</translation>
    </message>
    <message>
        <source>Note an update of a commitment</source>
        <translation>Annota un aggiornamento di un impegno</translation>
    </message>
    <message>
        <source>Remove an update of a commitment</source>
        <translation>Elimina un aggiornamento di un impegno</translation>
    </message>
    <message>
        <source>This commitment is finished: nobody is to be reminded.</source>
        <translation>Questo impegno è concluso: non c&apos;è nessuno da sollecitare.</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>sollecitato</translation>
    </message>
    <message>
        <source>reminded: %1</source>
        <translation>sollecitato: %1</translation>
    </message>
    <message>
        <source>This commitment is finished: to reopen it, change its status in the form.</source>
        <translation>Questo impegno è concluso: per riaprirlo, cambiarne lo stato nella scheda.</translation>
    </message>
    <message>
        <source>given in the meeting</source>
        <translation>assegnato nella riunione</translation>
    </message>
    <message>
        <source>Note that a commitment was reminded</source>
        <translation>Annota il sollecito di un impegno</translation>
    </message>
    <message>
        <source>Change who is in charge of a commitment</source>
        <translation>Modifica il responsabile di un impegno</translation>
    </message>
    <message numerus="yes">
        <source>Change %n commitment(s)</source>
        <translation>
            <numerusform>Modifica %n impegno</numerusform>
            <numerusform>Modifica %n impegni</numerusform>
        </translation>
    </message>
    <message>
        <source>This edition is of another project.</source>
        <translation>Questa edizione è di un altro progetto.</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Enter the title of the point.</source>
        <translation>Indicare il titolo del punto.</translation>
    </message>
    <message>
        <source>Enter the minutes, which cannot be negative.</source>
        <translation>Indicare i minuti, che non possono essere negativi.</translation>
    </message>
</context>
<context>
    <name>AgendaKind</name>
    <message>
        <source>information</source>
        <translation>informativa</translation>
    </message>
    <message>
        <source>report</source>
        <translation>relazione</translation>
    </message>
    <message>
        <source>discussion</source>
        <translation>discussione</translation>
    </message>
    <message>
        <source>project_presentation</source>
        <translation>presentazione progetto</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>parere</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>approvazione</translation>
    </message>
    <message>
        <source>other_business</source>
        <translation>varie</translation>
    </message>
</context>
<context>
    <name>AgendaStatus</name>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>treated</source>
        <translation>trattato</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>rinviato</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ritirato</translation>
    </message>
    <message>
        <source>not_treated</source>
        <translation>non trattato</translation>
    </message>
</context>
<context>
    <name>Agendas</name>
    <message>
        <source>Add the point &quot;%1&quot;</source>
        <translation>Aggiungi il punto «%1»</translation>
    </message>
    <message>
        <source>Change the point &quot;%1&quot;</source>
        <translation>Modifica il punto «%1»</translation>
    </message>
    <message>
        <source>Remove the point &quot;%1&quot;</source>
        <translation>Elimina il punto «%1»</translation>
    </message>
    <message>
        <source>Move the point &quot;%1&quot;</source>
        <translation>Sposta il punto «%1»</translation>
    </message>
    <message>
        <source>Record the outcome of a point</source>
        <translation>Registra l&apos;esito di un punto</translation>
    </message>
    <message>
        <source>Choose another meeting.</source>
        <translation>Scegliere un&apos;altra seduta.</translation>
    </message>
    <message>
        <source>Carry over the point &quot;%1&quot;</source>
        <translation>Riporta a un&apos;altra seduta il punto «%1»</translation>
    </message>
    <message>
        <source>Link a point to what it is about</source>
        <translation>Collega un punto al suo argomento</translation>
    </message>
    <message>
        <source>Unlink a point</source>
        <translation>Scollega un punto</translation>
    </message>
    <message>
        <source>Only a point without sub-items, after another point, can become a sub-item.</source>
        <translation>Solo un punto senza sottopunti, che ne segue un altro, può diventare un sottopunto.</translation>
    </message>
    <message>
        <source>The point is not a sub-item.</source>
        <translation>Il punto non è un sottopunto.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n point(s)</source>
        <translation>
            <numerusform>Aggiungi %n punto</numerusform>
            <numerusform>Aggiungi %n punti</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on the agenda: &quot;%1&quot;</source>
        <translation>Metti all&apos;ordine del giorno: «%1»</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Enter the title of the agreement.</source>
        <translation>Indicare il titolo del protocollo d&apos;intesa.</translation>
    </message>
    <message>
        <source>Choose a body, or enter the name of the party.</source>
        <translation>Scegliere un ente oppure indicare il nome della parte.</translation>
    </message>
    <message>
        <source>Say whether it derives from, renews or amends it.</source>
        <translation>Indicare se ne deriva, lo rinnova o lo modifica.</translation>
    </message>
</context>
<context>
    <name>AgreementParties</name>
    <message>
        <source>Or a name, in words</source>
        <translation>Oppure un nome, a parole</translation>
    </message>
    <message>
        <source>For who is not among the bodies.</source>
        <translation>Per chi non è tra gli enti.</translation>
    </message>
    <message>
        <source>Who signs or joins the agreement</source>
        <translation>Chi sottoscrive il protocollo o vi aderisce</translation>
    </message>
    <message>
        <source>Nobody is recorded who signs or joins it yet.</source>
        <translation>Non è ancora registrato chi lo sottoscrive o vi aderisce.</translation>
    </message>
    <message>
        <source>Add a party</source>
        <translation>Aggiungi una parte</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
</context>
<context>
    <name>AgreementState</name>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>in_preparation</source>
        <translation>in preparazione</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>sottoscritto</translation>
    </message>
    <message>
        <source>in_force</source>
        <translation>in vigore</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>scaduto</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>Add the agreement &quot;%1&quot;</source>
        <translation>Aggiungi il protocollo d&apos;intesa «%1»</translation>
    </message>
    <message>
        <source>Change the agreement &quot;%1&quot;</source>
        <translation>Modifica il protocollo d&apos;intesa «%1»</translation>
    </message>
    <message>
        <source>Remove the agreement &quot;%1&quot;</source>
        <translation>Elimina il protocollo d&apos;intesa «%1»</translation>
    </message>
    <message>
        <source>A commitment, a project or an agenda speaks of this agreement: record it as expired.</source>
        <translation>Un impegno, un progetto o un ordine del giorno fa riferimento a questo protocollo d&apos;intesa: registrarlo come scaduto.</translation>
    </message>
    <message>
        <source>Add a party to an agreement</source>
        <translation>Aggiungi una parte a un protocollo d&apos;intesa</translation>
    </message>
    <message>
        <source>Change a party of an agreement</source>
        <translation>Modifica una parte di un protocollo d&apos;intesa</translation>
    </message>
    <message>
        <source>Remove a party from an agreement</source>
        <translation>Elimina una parte da un protocollo d&apos;intesa</translation>
    </message>
    <message>
        <source>An agreement does not come from itself.</source>
        <translation>Un protocollo non può derivare da sé stesso.</translation>
    </message>
    <message>
        <source>Add a state of an agreement</source>
        <translation>Aggiungi uno stato di un protocollo d&apos;intesa</translation>
    </message>
    <message>
        <source>Change a state of an agreement</source>
        <translation>Modifica uno stato di un protocollo d&apos;intesa</translation>
    </message>
    <message>
        <source>Remove a state of an agreement</source>
        <translation>Elimina uno stato di un protocollo d&apos;intesa</translation>
    </message>
</context>
<context>
    <name>ArchiveFiles</name>
    <message>
        <source>Archives of Seduta (*.seduta)</source>
        <translation>Archivi di Seduta (*.seduta)</translation>
    </message>
    <message>
        <source>Where to keep the new archive</source>
        <translation>Dove conservare il nuovo archivio</translation>
    </message>
    <message>
        <source>council.seduta</source>
        <translation>consiglio.seduta</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Apri un archivio</translation>
    </message>
    <message>
        <source>Where to keep the sample</source>
        <translation>Dove conservare l&apos;esempio</translation>
    </message>
    <message>
        <source>sample.seduta</source>
        <translation>esempio.seduta</translation>
    </message>
    <message>
        <source>%1 restored.seduta</source>
        <translation>%1 ripristinato.seduta</translation>
    </message>
    <message>
        <source>Where to restore the copy</source>
        <translation>Dove ripristinare la copia</translation>
    </message>
    <message>
        <source>%1 copy.seduta</source>
        <translation>%1 copia.seduta</translation>
    </message>
    <message>
        <source>Where to save the copy</source>
        <translation>Dove salvare la copia</translation>
    </message>
</context>
<context>
    <name>ArticleOverride</name>
    <message>
        <source>automatic</source>
        <translation>automatico</translation>
    </message>
    <message>
        <source>masculine_singular</source>
        <translation>maschile singolare</translation>
    </message>
    <message>
        <source>feminine_singular</source>
        <translation>femminile singolare</translation>
    </message>
    <message>
        <source>masculine_plural</source>
        <translation>maschile plurale</translation>
    </message>
    <message>
        <source>feminine_plural</source>
        <translation>femminile plurale</translation>
    </message>
    <message>
        <source>no_article</source>
        <translation>senza articolo</translation>
    </message>
</context>
<context>
    <name>AttachedFiles</name>
    <message>
        <source>&quot;%1&quot; is attached.</source>
        <translation>«%1» è allegato.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are attached.</source>
        <translation>
            <numerusform>%n file allegato.</numerusform>
            <numerusform>%n file allegati.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files are being attached…</source>
        <translation>Si allegano i file…</translation>
    </message>
    <message>
        <source>Which file is attached?</source>
        <translation>Quale file si allega?</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Where should the attachment be put?</source>
        <translation>Dove si salva l&apos;allegato?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not opened from here: it is of a kind that may start a program, or is not what its name says. Save it, and open it only if you know who it comes from.</source>
        <translation>«%1» non si apre da qui: è di un tipo che può avviare un programma, oppure non è ciò che dice il suo nome. Salvarlo, e aprirlo solo se se ne conosce la provenienza.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be opened: save it, and open it from where you put it.</source>
        <translation>«%1» non si è potuto aprire: salvarlo e aprirlo da dove è stato messo.</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>An attachment belongs to one record, and only one.</source>
        <translation>Un allegato appartiene a un solo elemento dell&apos;archivio.</translation>
    </message>
    <message>
        <source>Enter the name of the file.</source>
        <translation>Indicare il nome del file.</translation>
    </message>
    <message>
        <source>An attached file is neither empty nor larger than 50 MB.</source>
        <translation>Un file allegato non è vuoto e non supera i 50 MB.</translation>
    </message>
    <message>
        <source>This is no SHA-256 fingerprint.</source>
        <translation>Non è un&apos;impronta SHA-256.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n byte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachmentRole</name>
    <message>
        <source>slides</source>
        <translation>slide</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>contributo scritto</translation>
    </message>
    <message>
        <source>decree</source>
        <translation>decreto</translation>
    </message>
    <message>
        <source>signature_sheet</source>
        <translation>foglio firme</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>fotografia</translation>
    </message>
    <message>
        <source>other</source>
        <translation>altro</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>&quot;%1&quot; is a folder: attach the files in it, or a ZIP file made of it.</source>
        <translation>«%1» è una cartella: allegare i file che contiene, oppure un file ZIP che li raccolga.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no longer there: look where it was moved to, and attach it from there.</source>
        <translation>«%1» non c&apos;è più: cercare dove è stato spostato e allegarlo da lì.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file with a content of its own: it cannot be attached.</source>
        <translation>«%1» non è un file con un contenuto proprio: non si può allegare.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: ask whoever keeps it for the permission, or for a copy.</source>
        <translation>«%1» non si può leggere: chiedere il permesso, o una copia, a chi lo custodisce.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty: check that it was saved, or copied to its end.</source>
        <translation>«%1» è vuoto: controllare che sia stato salvato, o copiato fino in fondo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is of %2, and an attachment may be of 50 MB: make it smaller, attach its parts, or say in the notes where it is kept.</source>
        <translation>«%1» è di %2 e un allegato può arrivare a 50 MB: ridurlo, allegarne le parti, oppure indicare nelle note dove è conservato.</translation>
    </message>
    <message>
        <source>This file is already attached here, as &quot;%1&quot;.</source>
        <translation>Questo file è già allegato qui, con il nome «%1».</translation>
    </message>
    <message>
        <source>Nothing attached here is called &quot;%1&quot;.</source>
        <translation>Nessun allegato si chiama «%1».</translation>
    </message>
    <message>
        <source>Several files attached here are called &quot;%1&quot;: say the number of one.</source>
        <translation>Più allegati si chiamano «%1»: indicare il numero di uno.</translation>
    </message>
    <message>
        <source>Attach &quot;%1&quot; to: %2</source>
        <translation>Allega «%1» a: %2</translation>
    </message>
    <message>
        <source>Describe the attachment &quot;%1&quot; of: %2</source>
        <translation>Descrivi l&apos;allegato «%1» di: %2</translation>
    </message>
    <message>
        <source>Remove the attachment &quot;%1&quot; of: %2</source>
        <translation>Togli l&apos;allegato «%1» da: %2</translation>
    </message>
    <message>
        <source>The archive no longer holds &quot;%1&quot; as it was attached: verify the archive, and look in its copies.</source>
        <translation>L&apos;archivio non contiene più «%1» così come era stato allegato: verificare l&apos;archivio e cercarlo nelle copie.</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>A body that was not convened is not absent: mark it as not convened.</source>
        <translation>Un ente non convocato non è assente: indicarlo come non convocato.</translation>
    </message>
    <message>
        <source>A delegate takes part: choose a kind of presence.</source>
        <translation>Partecipa un delegato: scegliere un tipo di presenza.</translation>
    </message>
    <message>
        <source>The departure comes before the arrival.</source>
        <translation>L&apos;uscita precede l&apos;arrivo.</translation>
    </message>
    <message>
        <source>Say whose attendance it is: a body, a person, a name or at least a title.</source>
        <translation>Indicare di chi è la presenza: un ente, una persona, un nome o almeno una qualifica.</translation>
    </message>
    <message>
        <source>The number of persons is below zero.</source>
        <translation>Il numero delle persone è inferiore a zero.</translation>
    </message>
</context>
<context>
    <name>AttendanceValue</name>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>present_remotely</source>
        <translation>presente da remoto</translation>
    </message>
    <message>
        <source>present_by_delegate</source>
        <translation>presente per delega</translation>
    </message>
    <message>
        <source>partly_present</source>
        <translation>presenza parziale</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>uditore</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>assente</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>assente giustificato</translation>
    </message>
    <message>
        <source>not_convened</source>
        <translation>non convocato</translation>
    </message>
    <message>
        <source>invitee</source>
        <translation>invitato presente</translation>
    </message>
</context>
<context>
    <name>Attendances</name>
    <message>
        <source>Fill in the attendances from the replies</source>
        <translation>Compila le presenze in base ai riscontri</translation>
    </message>
    <message>
        <source>Remove an attendance</source>
        <translation>Elimina una presenza</translation>
    </message>
    <message>
        <source>Mark as out of the room during a point</source>
        <translation>Segna come fuori dall&apos;aula durante un punto</translation>
    </message>
    <message>
        <source>Mark as in the room during a point</source>
        <translation>Segna come in aula durante un punto</translation>
    </message>
    <message>
        <source>Mark as absent who is left</source>
        <translation>Segna come assenti i rimanenti</translation>
    </message>
    <message>
        <source>Record the attendances</source>
        <translation>Registrazione delle presenze</translation>
    </message>
    <message>
        <source>Record the attendance of &quot;%1&quot;</source>
        <translation>Registra la presenza di «%1»</translation>
    </message>
    <message>
        <source>Change the attendance of &quot;%1&quot;</source>
        <translation>Modifica la presenza di «%1»</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
</context>
<context>
    <name>BlockChange</name>
    <message>
        <source>An empty block cannot be changed.</source>
        <translation>Un blocco vuoto non può essere modificato.</translation>
    </message>
</context>
<context>
    <name>BlockChanges</name>
    <message>
        <source>Change a block by hand</source>
        <translation>Modifica a mano di un blocco</translation>
    </message>
    <message>
        <source>Give up a block changed by hand</source>
        <translation>Ripristino di un blocco modificato a mano</translation>
    </message>
</context>
<context>
    <name>Bodies</name>
    <message>
        <source>&quot;%1&quot; fits several bodies: %2.</source>
        <translation>«%1» corrisponde a più enti: %2.</translation>
    </message>
    <message>
        <source>No body is called &quot;%1&quot;.</source>
        <translation>Nessun ente ha la denominazione «%1».</translation>
    </message>
    <message>
        <source>Add the body &quot;%1&quot;</source>
        <translation>Aggiungi l&apos;ente «%1»</translation>
    </message>
    <message>
        <source>Change the body &quot;%1&quot;</source>
        <translation>Modifica l&apos;ente «%1»</translation>
    </message>
    <message>
        <source>Change the order of precedence</source>
        <translation>Cambia l&apos;ordine di precedenza</translation>
    </message>
    <message>
        <source>Remove the body &quot;%1&quot;</source>
        <translation>Elimina l&apos;ente «%1»</translation>
    </message>
    <message>
        <source>Add a representative</source>
        <translation>Aggiungi un rappresentante</translation>
    </message>
    <message>
        <source>Change a representative</source>
        <translation>Modifica un rappresentante</translation>
    </message>
    <message>
        <source>Remove a representative</source>
        <translation>Elimina un rappresentante</translation>
    </message>
    <message numerus="yes">
        <source>Add %n body(ies)</source>
        <translation>
            <numerusform>Aggiungi %n ente</numerusform>
            <numerusform>Aggiungi %n enti</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a name, or at least a rank.</source>
        <translation>Indicare un nome o almeno un grado.</translation>
    </message>
    <message>
        <source>Record who speaks for a body</source>
        <translation>Registra chi rappresenta un ente</translation>
    </message>
    <message numerus="yes">
        <source>Change %n body(ies)</source>
        <translation>
            <numerusform>Modifica %n ente</numerusform>
            <numerusform>Modifica %n enti</numerusform>
        </translation>
    </message>
    <message>
        <source>A body cannot lie below itself: choose another one above it.</source>
        <translation>Un ente non può dipendere da se stesso: scegliere un altro ente superiore.</translation>
    </message>
    <message>
        <source>Add a former name of a body</source>
        <translation>Aggiungi una denominazione precedente di un ente</translation>
    </message>
    <message>
        <source>Change a former name of a body</source>
        <translation>Modifica una denominazione precedente di un ente</translation>
    </message>
    <message>
        <source>Remove a former name of a body</source>
        <translation>Elimina una denominazione precedente di un ente</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>Enter the name of the body.</source>
        <translation>Indicare la denominazione dell&apos;ente.</translation>
    </message>
    <message>
        <source>How many a group is made of is not below zero.</source>
        <translation>Il numero dei componenti di un gruppo non può essere inferiore a zero.</translation>
    </message>
</context>
<context>
    <name>BodyCategory</name>
    <message>
        <source>state_office</source>
        <translation>amministrazione dello Stato</translation>
    </message>
    <message>
        <source>province</source>
        <translation>provincia</translation>
    </message>
    <message>
        <source>region</source>
        <translation>regione</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>comune</translation>
    </message>
    <message>
        <source>chamber_of_commerce</source>
        <translation>camera di commercio</translation>
    </message>
    <message>
        <source>social_partner</source>
        <translation>parte sociale</translation>
    </message>
    <message>
        <source>foreigners_association</source>
        <translation>associazione di stranieri</translation>
    </message>
    <message>
        <source>assistance_body</source>
        <translation>ente di assistenza</translation>
    </message>
    <message>
        <source>other</source>
        <translation>altro</translation>
    </message>
    <message>
        <source>other_public_body</source>
        <translation>ASL e altri enti pubblici</translation>
    </message>
</context>
<context>
    <name>BodyKind</name>
    <message>
        <source>single</source>
        <translation>ente singolo</translation>
    </message>
    <message>
        <source>group</source>
        <translation>gruppo di enti</translation>
    </message>
</context>
<context>
    <name>BodyNames</name>
    <message>
        <source>Names the body had</source>
        <translation>Denominazioni precedenti dell&apos;ente</translation>
    </message>
    <message>
        <source>The body was always called as it is today.</source>
        <translation>L&apos;ente ha sempre avuto la denominazione attuale.</translation>
    </message>
</context>
<context>
    <name>BornInMinutes</name>
    <message>
        <source>Commitment</source>
        <translation>Impegno</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Per esteso</translation>
    </message>
    <message>
        <source>Body in charge</source>
        <translation>Ente incaricato</translation>
    </message>
    <message>
        <source>By the day</source>
        <translation>Entro il giorno</translation>
    </message>
    <message>
        <source>Or when, in words</source>
        <translation>O quando, a parole</translation>
    </message>
    <message>
        <source>A commitment from the minutes</source>
        <translation>Un impegno dal verbale</translation>
    </message>
    <message>
        <source>Area already known</source>
        <translation>Criticità già nota</translation>
    </message>
    <message>
        <source>Or a new area</source>
        <translation>O una criticità nuova</translation>
    </message>
    <message>
        <source>Under the theme</source>
        <translation>Sotto il tema</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Segnalata da</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Come si presenta</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Che cosa è stato detto</translation>
    </message>
    <message>
        <source>Do not write names of single migrants.</source>
        <translation>Non scrivere nomi di singoli migranti.</translation>
    </message>
    <message>
        <source>A critical area from the minutes</source>
        <translation>Una criticità dal verbale</translation>
    </message>
</context>
<context>
    <name>BoundedText</name>
    <message>
        <source>The text is too long for this field: only its beginning was taken. Ctrl+Z takes it away; a long document is better kept as a file.</source>
        <translation>Il testo è troppo lungo per questo campo: ne è stato preso solo l&apos;inizio. Ctrl+Z lo toglie; un documento lungo si conserva meglio come file.</translation>
    </message>
    <message>
        <source>Words or paragraphs too long to be shown were divided into several lines.</source>
        <translation>Parole o capoversi troppo lunghi per essere mostrati sono stati divisi in più righe.</translation>
    </message>
</context>
<context>
    <name>Box</name>
    <message>
        <source>Leave as it was</source>
        <translation>Lascia com&apos;era</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>replaced</source>
        <translation>sostituito</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>Edizione n. %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>scaduto</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Seduta</translation>
    </message>
    <message>
        <source>Meeting no. %1</source>
        <translation>Seduta n. %1</translation>
    </message>
    <message>
        <source>Nothing is called &quot;%1&quot;.</source>
        <translation>Nulla si chiama «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may mean several: say the number before the name.
%2</source>
        <translation>«%1» può indicarne più d&apos;uno: indichi il numero che precede il nome.
%2</translation>
    </message>
    <message>
        <source>It has neither a PEC address nor an e-mail.</source>
        <translation>Mancano la PEC e la posta elettronica.</translation>
    </message>
    <message>
        <source>Its category under art. 57 is not said.</source>
        <translation>Non è indicata la categoria dell&apos;art. 57.</translation>
    </message>
    <message>
        <source>Nobody is recorded who sits for it.</source>
        <translation>Non è registrato nessuno che lo rappresenti.</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviato</translation>
    </message>
    <message>
        <source>What it owes</source>
        <translation>Che cosa deve fare</translation>
    </message>
    <message>
        <source>Who sits for it</source>
        <translation>Chi lo rappresenta</translation>
    </message>
    <message>
        <source>Meetings, and who came</source>
        <translation>Sedute, e chi è intervenuto</translation>
    </message>
    <message>
        <source>What it raised</source>
        <translation>Che cosa ha segnalato</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettere</translation>
    </message>
    <message>
        <source>Contributions to the plan</source>
        <translation>Contributi al piano</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Progetti</translation>
    </message>
    <message>
        <source>Working tables</source>
        <translation>Tavoli</translation>
    </message>
    <message>
        <source>Points about it</source>
        <translation>Punti che lo riguardano</translation>
    </message>
    <message>
        <source>Compositions it sits in</source>
        <translation>Composizioni di cui fa parte</translation>
    </message>
    <message>
        <source>Bodies below it</source>
        <translation>Enti che ne dipendono</translation>
    </message>
    <message>
        <source>Names it had</source>
        <translation>Denominazioni precedenti</translation>
    </message>
    <message>
        <source>Sits for</source>
        <translation>Rappresenta</translation>
    </message>
    <message>
        <source>Meetings convened, chaired or written down</source>
        <translation>Sedute convocate, presiedute o verbalizzate</translation>
    </message>
    <message>
        <source>Meetings it came to</source>
        <translation>Sedute a cui è intervenuta</translation>
    </message>
    <message>
        <source>There is no way to reach this person.</source>
        <translation>Mancano i recapiti.</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composizione</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in vigore</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>non in vigore</translation>
    </message>
    <message>
        <source>Bodies that sit in it</source>
        <translation>Enti componenti</translation>
    </message>
    <message>
        <source>Meetings held under it</source>
        <translation>Sedute tenute con questa composizione</translation>
    </message>
    <message>
        <source>No body sits in it yet.</source>
        <translation>Non ha ancora componenti.</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Enti</translation>
    </message>
    <message numerus="yes">
        <source>%n convened</source>
        <translation>
            <numerusform>%n convocato</numerusform>
            <numerusform>%n convocati</numerusform>
        </translation>
    </message>
    <message>
        <source>Its PEC address is not said.</source>
        <translation>Non è indicata la PEC.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordine del giorno</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n lettera</numerusform>
            <numerusform>%n lettere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n inviata</numerusform>
            <numerusform>%n inviate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n consegnata</numerusform>
            <numerusform>%n consegnate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will come</source>
        <translation>
            <numerusform>%n interverrà</numerusform>
            <numerusform>%n interverranno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will not</source>
        <translation>
            <numerusform>%n non interverrà</numerusform>
            <numerusform>%n non interverranno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n body(ies) present</source>
        <translation>
            <numerusform>%n ente presente</numerusform>
            <numerusform>%n enti presenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n body(ies) absent</source>
        <translation>
            <numerusform>%n ente assente</numerusform>
            <numerusform>%n enti assenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Convocations</source>
        <translation>Convocazioni</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Riscontri</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Presenze</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Verbale</translation>
    </message>
    <message>
        <source>no. %1, %2</source>
        <translation>n. %1, %2</translation>
    </message>
    <message>
        <source>Commitments born in it</source>
        <translation>Impegni assunti</translation>
    </message>
    <message>
        <source>Critical areas reported</source>
        <translation>Criticità segnalate</translation>
    </message>
    <message>
        <source>What its points are about</source>
        <translation>Di che cosa trattano i punti</translation>
    </message>
    <message>
        <source>Papers issued</source>
        <translation>Documenti emessi</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Che cosa riguarda</translation>
    </message>
    <message>
        <source>What each one said</source>
        <translation>Interventi</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Riscontri</translation>
    </message>
    <message>
        <source>The paper as it was issued</source>
        <translation>Il documento emesso</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Sostituita da</translation>
    </message>
    <message>
        <source>It has no protocol number yet.</source>
        <translation>Manca il numero di protocollo.</translation>
    </message>
    <message>
        <source>It has no address to go to.</source>
        <translation>Manca l&apos;indirizzo a cui inviarla.</translation>
    </message>
    <message>
        <source>Files that left in its place</source>
        <translation>File partiti</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Impegni</translation>
    </message>
    <message>
        <source>Meetings that spoke of it</source>
        <translation>Sedute che ne hanno trattato</translation>
    </message>
    <message>
        <source>What was said of it</source>
        <translation>Che cosa se n&apos;è detto</translation>
    </message>
    <message>
        <source>Issues below it</source>
        <translation>Criticità che comprende</translation>
    </message>
    <message>
        <source>No meeting has spoken of it yet.</source>
        <translation>Nessuna seduta ne ha ancora trattato.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Who must do it</source>
        <translation>Responsabili</translation>
    </message>
    <message>
        <source>What was heard of it</source>
        <translation>Aggiornamenti</translation>
    </message>
    <message>
        <source>Nobody is said to be in charge of it.</source>
        <translation>Manca un responsabile.</translation>
    </message>
    <message>
        <source>When it is due is not said.</source>
        <translation>Manca la scadenza.</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Chi ne fa parte</translation>
    </message>
    <message>
        <source>Tables below it</source>
        <translation>Tavoli che comprende</translation>
    </message>
    <message>
        <source>Nobody is recorded who takes part.</source>
        <translation>Non ha ancora componenti.</translation>
    </message>
    <message>
        <source>Who coordinates it is not said.</source>
        <translation>Manca il coordinatore.</translation>
    </message>
    <message>
        <source>Editions, and who leads</source>
        <translation>Edizioni e capofila</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>What it does, and aims at</source>
        <translation>Attività e obiettivi</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Protocolli d&apos;intesa</translation>
    </message>
    <message>
        <source>No edition of it is recorded.</source>
        <translation>Non ne è registrata alcuna edizione.</translation>
    </message>
    <message>
        <source>Who signed or joined</source>
        <translation>Firmatari e aderenti</translation>
    </message>
    <message>
        <source>Nobody is recorded who signed it.</source>
        <translation>Non è registrato alcun firmatario.</translation>
    </message>
    <message>
        <source>The day it was signed is not said.</source>
        <translation>Manca il giorno della firma.</translation>
    </message>
    <message>
        <source>What the bodies write for it</source>
        <translation>Contributi degli enti</translation>
    </message>
    <message>
        <source>Versions that updated it</source>
        <translation>Versioni successive</translation>
    </message>
    <message>
        <source>No body was asked to write for it yet.</source>
        <translation>Nessun contributo è stato ancora richiesto.</translation>
    </message>
    <message>
        <source>protocol %1</source>
        <translation>prot. %1</translation>
    </message>
    <message>
        <source>Bodies convened that do not sit in it</source>
        <translation>Enti convocati che non ne fanno parte</translation>
    </message>
    <message>
        <source>What it asks, proposes or offers</source>
        <translation>Che cosa chiede, propone od offre</translation>
    </message>
    <message>
        <source>What is asked of it, or proposed to it</source>
        <translation>Che cosa gli è chiesto o proposto</translation>
    </message>
    <message>
        <source>Meetings of tables reported in it</source>
        <translation>Sedute dei tavoli riferite in questa seduta</translation>
    </message>
    <message>
        <source>Its meetings</source>
        <translation>Le sue sedute</translation>
    </message>
    <message>
        <source>Agreements that come from it</source>
        <translation>Protocolli che ne derivano</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>Seduta %1</translation>
    </message>
    <message>
        <source>Meeting no. %1 %2</source>
        <translation>Seduta n. %1 %2</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>Opinions on what it proposes</source>
        <translation>Pareri su ciò che propone</translation>
    </message>
    <message>
        <source>Figures it told</source>
        <translation>Dati che ha riferito</translation>
    </message>
    <message>
        <source>Events it held</source>
        <translation>Eventi che ha organizzato</translation>
    </message>
    <message>
        <source>Opinions expressed</source>
        <translation>Pareri</translation>
    </message>
    <message>
        <source>Figures told</source>
        <translation>Dati riferiti</translation>
    </message>
    <message>
        <source>Events around it</source>
        <translation>Eventi collegati</translation>
    </message>
    <message>
        <source>References it cites</source>
        <translation>Riferimenti citati</translation>
    </message>
    <message>
        <source>Its parts</source>
        <translation>Le sue parti</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provvisorio</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>previsione</translation>
    </message>
    <message>
        <source>Figures computed from it</source>
        <translation>Dati calcolati da questo</translation>
    </message>
    <message>
        <source>Its value is not said.</source>
        <translation>Il valore non è indicato.</translation>
    </message>
    <message>
        <source>The time it refers to is not said.</source>
        <translation>Il momento a cui si riferisce non è indicato.</translation>
    </message>
    <message>
        <source>Where it comes from is not said.</source>
        <translation>La fonte non è indicata.</translation>
    </message>
    <message>
        <source>Its motivation is not said.</source>
        <translation>La motivazione non è indicata.</translation>
    </message>
    <message>
        <source>It has not been transmitted yet.</source>
        <translation>Non è ancora stato trasmesso.</translation>
    </message>
    <message>
        <source>The day it was transmitted is not said.</source>
        <translation>Il giorno della trasmissione non è indicato.</translation>
    </message>
    <message>
        <source>Opinion on %1</source>
        <translation>Parere su %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>scaduto</translation>
    </message>
    <message>
        <source>Who cites it</source>
        <translation>Chi lo cita</translation>
    </message>
    <message>
        <source>The date of the act is not said.</source>
        <translation>La data dell&apos;atto non è indicata.</translation>
    </message>
    <message>
        <source>Nothing is recorded that cites it.</source>
        <translation>Non risulta nulla che lo citi.</translation>
    </message>
    <message>
        <source>The day of the event is not said.</source>
        <translation>Il giorno dell&apos;evento non è indicato.</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>Pareri</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <source>In which state, since when, where it was told</source>
        <translation>In che stato, da quando, dove se ne è parlato</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fino %1</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Allegati</translation>
    </message>
</context>
<context>
    <name>CarryOver</name>
    <message>
        <source>due: %1</source>
        <translation>scadenza: %1</translation>
    </message>
    <message>
        <source>taken at the meeting %1</source>
        <translation>assunto nella seduta %1</translation>
    </message>
    <message>
        <source>State of the commitment: %1</source>
        <translation>Stato dell&apos;impegno: %1</translation>
    </message>
    <message>
        <source>The last two meetings did not speak of it.</source>
        <translation>Nelle ultime due sedute non se ne è parlato.</translation>
    </message>
    <message>
        <source>Critical area &quot;%1&quot;: how it stands</source>
        <translation>Criticità «%1»: aggiornamento</translation>
    </message>
    <message>
        <source>no. %1 %2</source>
        <translation>n. %1 %2</translation>
    </message>
    <message>
        <source>Postponed at the meeting %1, and not taken up since.</source>
        <translation>Rinviato nella seduta %1 e non più ripreso.</translation>
    </message>
    <message>
        <source>It stood on the agenda of the meeting %1, and was not treated.</source>
        <translation>Era all&apos;ordine del giorno della seduta %1 e non è stato trattato.</translation>
    </message>
    <message>
        <source>Minutes of the meeting %1</source>
        <translation>Verbale della seduta %1</translation>
    </message>
    <message>
        <source>They are final, and the council has not approved them yet.</source>
        <translation>È definitivo e il Consiglio non lo ha ancora approvato.</translation>
    </message>
    <message>
        <source>Approval of the minutes of the meeting %1</source>
        <translation>Approvazione del verbale della seduta %1</translation>
    </message>
    <message>
        <source>proposed by %1</source>
        <translation>proposto da %1</translation>
    </message>
    <message>
        <source>Opinion on the project &quot;%1&quot;</source>
        <translation>Parere sul progetto «%1»</translation>
    </message>
</context>
<context>
    <name>ChairBasis</name>
    <message>
        <source>holder</source>
        <translation>titolare</translation>
    </message>
    <message>
        <source>vicar</source>
        <translation>vicario</translation>
    </message>
    <message>
        <source>delegated</source>
        <translation>per delega</translation>
    </message>
</context>
<context>
    <name>ChangeSetKind</name>
    <message>
        <source>edit</source>
        <translation>modifica</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annullamento</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>ripetizione</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importazione</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>aggiornamento dell&apos;archivio</translation>
    </message>
    <message>
        <source>erasure</source>
        <translation>cancellazione dei dati</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>emissione</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>pec</source>
        <translation>PEC</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>post</source>
        <translation>posta</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>consegna a mano</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefono</translation>
    </message>
</context>
<context>
    <name>ChosenFile</name>
    <message>
        <source>The file %1 is larger than %2: choose a smaller one.</source>
        <translation>Il file %1 supera %2: sceglierne uno più piccolo.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: check that it is still there and that it may be opened.</source>
        <translation>Impossibile leggere il file %1: controllare che esista ancora e che sia consentito aprirlo.</translation>
    </message>
</context>
<context>
    <name>Citations</name>
    <message>
        <source>Cited by</source>
        <translation>Citato da</translation>
    </message>
    <message>
        <source>The article, the paragraph or the page, as it was cited.</source>
        <translation>L&apos;articolo, il comma o la pagina, come sono stati citati.</translation>
    </message>
    <message>
        <source>Who cites the reference</source>
        <translation>Chi cita il riferimento</translation>
    </message>
    <message>
        <source>Nothing is recorded that cites it yet.</source>
        <translation>Non risulta ancora nulla che lo citi.</translation>
    </message>
    <message>
        <source>Add a citation</source>
        <translation>Aggiungi una citazione</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>SEDUTA_TODAY says &quot;%1&quot;, which is not a day: write it as 2025-11-03.</source>
        <translation>SEDUTA_TODAY contiene «%1», che non è una data: scriverla come 2025-11-03.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Says how the program is called, and ends.</source>
        <translation>Mostra come si avvia il programma e termina.</translation>
    </message>
    <message>
        <source>Says the version of the program, and ends.</source>
        <translation>Mostra la versione del programma e termina.</translation>
    </message>
    <message>
        <source>Seduta: the secretariat of the council.</source>
        <translation>Seduta: la segreteria del consiglio.</translation>
    </message>
    <message>
        <source>ARCHIVE</source>
        <translation>ARCHIVIO</translation>
    </message>
    <message>
        <source>The archives to open, each in a window of its own.</source>
        <translation>Gli archivi da aprire, ciascuno in una finestra propria.</translation>
    </message>
    <message>
        <source>[ARCHIVE...]</source>
        <translation>[ARCHIVIO...]</translation>
    </message>
    <message>
        <source>See seduta --help.</source>
        <translation>Vedere seduta --help.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Search</source>
        <translation>Cerc&amp;a</translation>
    </message>
    <message>
        <source>&amp;New archive…</source>
        <translation>&amp;Nuovo archivio…</translation>
    </message>
    <message>
        <source>&amp;Open an archive…</source>
        <translation>A&amp;pri un archivio…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Apri l&apos;&amp;esempio</translation>
    </message>
    <message>
        <source>&amp;Close the archive</source>
        <translation>&amp;Chiudi l&apos;archivio</translation>
    </message>
    <message>
        <source>The co&amp;uncil…</source>
        <translation>Il consi&amp;glio…</translation>
    </message>
    <message>
        <source>Make a copy no&amp;w</source>
        <translation>Fai &amp;una copia ora</translation>
    </message>
    <message>
        <source>Co&amp;pies of the archive…</source>
        <translation>Copie dell&apos;a&amp;rchivio…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>E&amp;sci</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuovo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>Give up the c&amp;hanges</source>
        <translation>&amp;Lascia com&apos;era</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>&amp;Filtra l&apos;elenco</translation>
    </message>
    <message>
        <source>Who changed &amp;this, and when</source>
        <translation>Chi l&apos;&amp;ha modificato e quando</translation>
    </message>
    <message>
        <source>His&amp;tory</source>
        <translation>&amp;Cronologia</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Oggi</translation>
    </message>
    <message>
        <source>&amp;Meetings</source>
        <translation>&amp;Sedute</translation>
    </message>
    <message>
        <source>&amp;Bodies</source>
        <translation>&amp;Enti</translation>
    </message>
    <message>
        <source>&amp;Critical areas</source>
        <translation>&amp;Criticità</translation>
    </message>
    <message>
        <source>C&amp;ommitments</source>
        <translation>&amp;Impegni</translation>
    </message>
    <message>
        <source>&amp;Working tables</source>
        <translation>&amp;Tavoli</translation>
    </message>
    <message>
        <source>&amp;Projects</source>
        <translation>&amp;Progetti</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>Pia&amp;no</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>In&amp;dietro</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Rileggi</translation>
    </message>
    <message>
        <source>Paste rows from a sheet</source>
        <translation>&amp;Incolla righe da un foglio</translation>
    </message>
    <message>
        <source>Copy all PEC addresses</source>
        <translation>&amp;Copia tutti gli indirizzi PEC</translation>
    </message>
    <message>
        <source>&amp;Keys of this page</source>
        <translation>&amp;Tasti di questa pagina</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Colori scuri</translation>
    </message>
    <message>
        <source>Work on the meeting</source>
        <translation>&amp;Lavora alla seduta</translation>
    </message>
    <message>
        <source>Prepare the letters</source>
        <translation>&amp;Prepara le lettere</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Se&amp;gna come inviate</translation>
    </message>
    <message>
        <source>Amend a letter sent</source>
        <translation>&amp;Rettifica una lettera inviata</translation>
    </message>
    <message>
        <source>Who is left was absent</source>
        <translation>Chi resta era &amp;assente</translation>
    </message>
    <message>
        <source>Commitment from these words</source>
        <translation>I&amp;mpegno da queste parole</translation>
    </message>
    <message>
        <source>Critical area from these words</source>
        <translation>Criticità &amp;da queste parole</translation>
    </message>
    <message>
        <source>The next step of the meeting</source>
        <translation>Passo successi&amp;vo della seduta</translation>
    </message>
    <message>
        <source>&amp;1. Preparation</source>
        <translation>&amp;1. Preparazione</translation>
    </message>
    <message>
        <source>&amp;2. Convocations</source>
        <translation>&amp;2. Convocazioni</translation>
    </message>
    <message>
        <source>&amp;3. Sitting</source>
        <translation>&amp;3. Seduta</translation>
    </message>
    <message>
        <source>&amp;4. Minutes</source>
        <translation>&amp;4. Verbale</translation>
    </message>
    <message>
        <source>&amp;5. Follow-up</source>
        <translation>&amp;5. Seguito</translation>
    </message>
    <message>
        <source>See and change the papers</source>
        <translation>Vedi e m&amp;odifica i documenti</translation>
    </message>
    <message>
        <source>Print on paper…</source>
        <translation>S&amp;tampa su carta…</translation>
    </message>
    <message>
        <source>Save to go on &amp;writing (ODT)…</source>
        <translation>&amp;Salva per continuare a scrivere (ODT)…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copia il testo sen&amp;za formato</translation>
    </message>
    <message>
        <source>Te&amp;xts found again…</source>
        <translation>&amp;Testi ritrovati…</translation>
    </message>
    <message>
        <source>Te&amp;mplates of the papers…</source>
        <translation>&amp;Modelli dei documenti…</translation>
    </message>
    <message>
        <source>Save as a web page…</source>
        <translation>Salva come pagina &amp;web…</translation>
    </message>
    <message>
        <source>Left as another file…</source>
        <translation>Partita come altro &amp;file…</translation>
    </message>
    <message>
        <source>Paste the protocols</source>
        <translation>I&amp;ncolla protocolli</translation>
    </message>
    <message>
        <source>Drafts as PDF</source>
        <translation>&amp;Bozze PDF</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>&amp;Emetti…</translation>
    </message>
    <message>
        <source>E&amp;rase a person&apos;s data…</source>
        <translation>Cancella i &amp;dati di una persona…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;vanti</translation>
    </message>
    <message>
        <source>&amp;About Seduta</source>
        <translation>&amp;Informazioni su Seduta</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Imposta&amp;zioni…</translation>
    </message>
    <message>
        <source>Re&amp;gisters</source>
        <translation>Re&amp;gistri</translation>
    </message>
    <message>
        <source>Ne&amp;xt register</source>
        <translation>Al registro s&amp;uccessivo</translation>
    </message>
    <message>
        <source>Pre&amp;vious register</source>
        <translation>A&amp;l registro precedente</translation>
    </message>
    <message>
        <source>New composition by copy…</source>
        <translation>N&amp;uova composizione per copia…</translation>
    </message>
    <message>
        <source>&amp;Import a document (JSON)…</source>
        <translation>&amp;Importa un documento (JSON)…</translation>
    </message>
    <message>
        <source>Export as a &amp;document (JSON)…</source>
        <translation>Esp&amp;orta come documento (JSON)…</translation>
    </message>
    <message>
        <source>&amp;Verify the archive</source>
        <translation>&amp;Verifica l&apos;archivio</translation>
    </message>
    <message>
        <source>A meeting li&amp;ke this one…</source>
        <translation>Una seduta come &amp;questa…</translation>
    </message>
    <message>
        <source>Attac&amp;h a file…</source>
        <translation>Allega &amp;un file…</translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>Enter from which day the composition holds.</source>
        <translation>Indicare il giorno da cui decorre la composizione.</translation>
    </message>
    <message>
        <source>Enter how many seats the body has, at least one.</source>
        <translation>Indicare quanti posti ha l&apos;ente: almeno uno.</translation>
    </message>
    <message>
        <source>Another composition is in force on some of these days: close it first.</source>
        <translation>In alcuni di questi giorni è in vigore un&apos;altra composizione: prima occorre chiuderla.</translation>
    </message>
    <message>
        <source>Choose the body that sits in the composition.</source>
        <translation>Scegliere l&apos;ente che fa parte della composizione.</translation>
    </message>
    <message>
        <source>This body sits in the composition already: change its seats, or enter another office.</source>
        <translation>L&apos;ente fa già parte della composizione: modificarne i posti, oppure indicare un&apos;altra carica.</translation>
    </message>
    <message>
        <source>Enter a day after %1, from which the composition that is copied holds.</source>
        <translation>Indicare un giorno successivo al %1, dal quale vale la composizione copiata.</translation>
    </message>
</context>
<context>
    <name>CompositionMembers</name>
    <message>
        <source>Body</source>
        <translation>Ente</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>A che titolo</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Carica</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Posti</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>if concerned</source>
        <translation>se interessato</translation>
    </message>
    <message>
        <source>always</source>
        <translation>sempre</translation>
    </message>
    <message>
        <source>As the decree names it: the Questore or who stands in.</source>
        <translation>Come la indica il decreto: Questore o suo delegato.</translation>
    </message>
    <message>
        <source>Add the bodies that are missing (M)</source>
        <translation>Aggiungi gli enti che mancano (M)</translation>
    </message>
    <message>
        <source>Bodies that sit in the composition</source>
        <translation>Enti che fanno parte della composizione</translation>
    </message>
    <message>
        <source>No body sits in it yet. Add one, or all those that are convened (M).</source>
        <translation>Nessun ente ne fa ancora parte. Aggiungerne uno, oppure tutti quelli convocati (M).</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Aggiungi un componente</translation>
    </message>
</context>
<context>
    <name>Compositions</name>
    <message>
        <source>Add a composition of the council</source>
        <translation>Aggiungi una composizione del consiglio</translation>
    </message>
    <message>
        <source>Change a composition of the council</source>
        <translation>Modifica una composizione del consiglio</translation>
    </message>
    <message>
        <source>Close a composition of the council</source>
        <translation>Chiudi una composizione del consiglio</translation>
    </message>
    <message>
        <source>Remove a composition of the council</source>
        <translation>Elimina una composizione del consiglio</translation>
    </message>
    <message>
        <source>Add a member of the council</source>
        <translation>Aggiungi un componente del consiglio</translation>
    </message>
    <message>
        <source>Change a member of the council</source>
        <translation>Modifica un componente del consiglio</translation>
    </message>
    <message>
        <source>Remove a member of the council</source>
        <translation>Elimina un componente del consiglio</translation>
    </message>
    <message>
        <source>Enter the last day of the composition.</source>
        <translation>Indicare l&apos;ultimo giorno della composizione.</translation>
    </message>
    <message>
        <source>Add a composition by copy of another</source>
        <translation>Aggiungi una composizione per copia di un&apos;altra</translation>
    </message>
    <message>
        <source>Meetings were held under this composition: it stays. Close it with its last day instead.</source>
        <translation>Con questa composizione si sono tenute sedute: non si può eliminare. Chiuderla indicando l&apos;ultimo giorno.</translation>
    </message>
    <message>
        <source>Add the bodies missing from a composition</source>
        <translation>Aggiungi gli enti che mancano a una composizione</translation>
    </message>
    <message>
        <source>Every body that is convened sits in it already.</source>
        <translation>Tutti gli enti convocati ne fanno già parte.</translation>
    </message>
</context>
<context>
    <name>ContributionState</name>
    <message>
        <source>requested</source>
        <translation>richiesto</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>sollecitato</translation>
    </message>
    <message>
        <source>received</source>
        <translation>pervenuto</translation>
    </message>
    <message>
        <source>to_complete</source>
        <translation>da integrare</translation>
    </message>
    <message>
        <source>acquired</source>
        <translation>acquisito</translation>
    </message>
</context>
<context>
    <name>Convocation</name>
    <message>
        <source>This letter has already left; prepare an amendment instead.</source>
        <translation>Questa lettera è già partita; predisporre invece una rettifica.</translation>
    </message>
    <message>
        <source>This letter is no longer in force.</source>
        <translation>Questa lettera non è più valida.</translation>
    </message>
    <message>
        <source>Enter the protocol reference given by the protocol system.</source>
        <translation>Indicare il riferimento di protocollo assegnato dal sistema di protocollo.</translation>
    </message>
    <message>
        <source>Enter the name of the delegate.</source>
        <translation>Indicare il nome del delegato.</translation>
    </message>
    <message>
        <source>This letter has left: amend it, and a new one will take its place.</source>
        <translation>Questa lettera è già partita: rettificarla, e una nuova ne prenderà il posto.</translation>
    </message>
</context>
<context>
    <name>ConvocationKind</name>
    <message>
        <source>notice</source>
        <translation>convocazione</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>convocazione urgente</translation>
    </message>
    <message>
        <source>agenda_change</source>
        <translation>modifica dell&apos;ordine del giorno</translation>
    </message>
    <message>
        <source>postponement</source>
        <translation>rinvio</translation>
    </message>
    <message>
        <source>cancellation</source>
        <translation>annullamento</translation>
    </message>
</context>
<context>
    <name>ConvocationRole</name>
    <message>
        <source>convened</source>
        <translation>convocato</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>per conoscenza</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>invitato</translation>
    </message>
</context>
<context>
    <name>ConvocationState</name>
    <message>
        <source>to_prepare</source>
        <translation>da predisporre</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>predisposta</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>protocollata</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>inviata</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accettata</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>consegnata</translation>
    </message>
    <message>
        <source>delivery_failed</source>
        <translation>errore di consegna</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>rettificata</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annullata</translation>
    </message>
</context>
<context>
    <name>Convocations</name>
    <message>
        <source>Choose a body or a person as addressee.</source>
        <translation>Scegliere come destinatario un ente o una persona.</translation>
    </message>
    <message>
        <source>Prepare the convocations</source>
        <translation>Predisponi le convocazioni</translation>
    </message>
    <message>
        <source>Add an addressee</source>
        <translation>Aggiungi un destinatario</translation>
    </message>
    <message>
        <source>This addressee already has a letter for the meeting.</source>
        <translation>Questo destinatario ha già una lettera per la seduta.</translation>
    </message>
    <message>
        <source>Change a convocation</source>
        <translation>Modifica una convocazione</translation>
    </message>
    <message>
        <source>Write the protocol reference of a convocation</source>
        <translation>Annota il riferimento di protocollo di una convocazione</translation>
    </message>
    <message>
        <source>Mark the convocations as sent</source>
        <translation>Segna le convocazioni come inviate</translation>
    </message>
    <message>
        <source>Amend a convocation</source>
        <translation>Rettifica una convocazione</translation>
    </message>
    <message>
        <source>Only a letter that has left is amended.</source>
        <translation>Si può rettificare solo una lettera già partita.</translation>
    </message>
    <message>
        <source>Cancel a convocation</source>
        <translation>Revoca una convocazione</translation>
    </message>
    <message>
        <source>Remove an addressee</source>
        <translation>Elimina un destinatario</translation>
    </message>
    <message>
        <source>Record a reply</source>
        <translation>Registra un riscontro</translation>
    </message>
    <message>
        <source>Change a reply</source>
        <translation>Modifica un riscontro</translation>
    </message>
    <message>
        <source>Remove a reply</source>
        <translation>Elimina un riscontro</translation>
    </message>
    <message>
        <source>Write the protocol references of the convocations</source>
        <translation>Scrivi i numeri di protocollo delle convocazioni</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) never issued, and so not sent: %1. Issue them first, or give the file that left.</source>
        <translation>
            <numerusform>%n lettera mai emessa, e quindi non inviata: %1. Emetterla prima, oppure indicare il file partito.</numerusform>
            <numerusform>%n lettere mai emesse, e quindi non inviate: %1. Emetterle prima, oppure indicare il file partito.</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete the letters before they are issued</source>
        <translation>Completa le lettere prima di emetterle</translation>
    </message>
    <message>
        <source>Convene &quot;%1&quot; too</source>
        <translation>Convoca anche «%1»</translation>
    </message>
</context>
<context>
    <name>Council</name>
    <message>
        <source>Enter the name of the council.</source>
        <translation>Indicare la denominazione del consiglio.</translation>
    </message>
</context>
<context>
    <name>Councils</name>
    <message>
        <source>Set up the council</source>
        <translation>Imposta i dati del consiglio</translation>
    </message>
    <message>
        <source>Choose the emblem</source>
        <translation>Scegli lo stemma</translation>
    </message>
    <message>
        <source>The emblem is not a picture that Seduta wrote.</source>
        <translation>Lo stemma non è un&apos;immagine preparata da Seduta: sceglierlo di nuovo dal suo file.</translation>
    </message>
</context>
<context>
    <name>CriticalArea</name>
    <message>
        <source>Enter the day of the change.</source>
        <translation>Indicare il giorno del cambiamento.</translation>
    </message>
    <message>
        <source>Say why the area is archived.</source>
        <translation>Indicare il motivo per cui la criticità viene archiviata.</translation>
    </message>
    <message>
        <source>Only an area that was overcome or archived can be reopened.</source>
        <translation>Si può riaprire solo una criticità superata o archiviata.</translation>
    </message>
    <message>
        <source>Enter the title of the critical area.</source>
        <translation>Indicare il titolo della criticità.</translation>
    </message>
</context>
<context>
    <name>CriticalAreaStatus</name>
    <message>
        <source>reported</source>
        <translation>segnalata</translation>
    </message>
    <message>
        <source>under_examination</source>
        <translation>in esame</translation>
    </message>
    <message>
        <source>taken_in_charge</source>
        <translation>presa in carico</translation>
    </message>
    <message>
        <source>monitored</source>
        <translation>in monitoraggio</translation>
    </message>
    <message>
        <source>overcome</source>
        <translation>superata</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>riaperta</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviata</translation>
    </message>
</context>
<context>
    <name>CriticalAreas</name>
    <message>
        <source>An area cannot lie below itself.</source>
        <translation>Una criticità non può essere subordinata a se stessa.</translation>
    </message>
    <message>
        <source>Enter what was said, or how the area stands.</source>
        <translation>Indicare che cosa è stato detto o come si presenta la criticità.</translation>
    </message>
    <message>
        <source>This point is not on the agenda of the meeting.</source>
        <translation>Questo punto non figura nell&apos;ordine del giorno della seduta.</translation>
    </message>
    <message>
        <source>Add the critical area &quot;%1&quot;</source>
        <translation>Aggiungi la criticità «%1»</translation>
    </message>
    <message>
        <source>Change the critical area &quot;%1&quot;</source>
        <translation>Modifica la criticità «%1»</translation>
    </message>
    <message>
        <source>Give a critical area the status &quot;%1&quot;</source>
        <translation>Assegna a una criticità lo stato «%1»</translation>
    </message>
    <message>
        <source>Remove the critical area &quot;%1&quot;</source>
        <translation>Elimina la criticità «%1»</translation>
    </message>
    <message>
        <source>This area was reported, or has others below it: archive it and say why.</source>
        <translation>Questa criticità è stata segnalata o ne comprende altre: archiviarla indicando il motivo.</translation>
    </message>
    <message>
        <source>Report a critical area</source>
        <translation>Segnala una criticità</translation>
    </message>
    <message>
        <source>Change the report of a critical area</source>
        <translation>Modifica la segnalazione di una criticità</translation>
    </message>
    <message>
        <source>Remove the report of a critical area</source>
        <translation>Elimina la segnalazione di una criticità</translation>
    </message>
    <message>
        <source>Report the critical area &quot;%1&quot;</source>
        <translation>Segnala la criticità «%1»</translation>
    </message>
    <message>
        <source>Move the critical area &quot;%1&quot;</source>
        <translation>Sposta la criticità «%1»</translation>
    </message>
</context>
<context>
    <name>DatePrecision</name>
    <message>
        <source>day</source>
        <translation>giorno</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mese</translation>
    </message>
    <message>
        <source>season</source>
        <translation>stagione</translation>
    </message>
    <message>
        <source>year</source>
        <translation>anno</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>non nota</translation>
    </message>
</context>
<context>
    <name>Derivation</name>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>derives</source>
        <translation>deriva da</translation>
    </message>
    <message>
        <source>renews</source>
        <translation>rinnova</translation>
    </message>
    <message>
        <source>amends</source>
        <translation>modifica</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>What it is about, line by line</source>
        <translation>Di che cosa si tratta, riga per riga</translation>
    </message>
</context>
<context>
    <name>DocumentKind</name>
    <message>
        <source>convocation</source>
        <translation>convocazione</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>ordine del giorno</translation>
    </message>
    <message>
        <source>attendance_sheet</source>
        <translation>foglio firme</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>verbale</translation>
    </message>
    <message>
        <source>press_release</source>
        <translation>comunicato stampa</translation>
    </message>
    <message>
        <source>action_list</source>
        <translation>elenco degli impegni</translation>
    </message>
    <message>
        <source>place_cards</source>
        <translation>segnaposto</translation>
    </message>
    <message>
        <source>chair_agenda</source>
        <translation>scaletta per chi presiede</translation>
    </message>
    <message>
        <source>minutes_extract</source>
        <translation>estratto del verbale</translation>
    </message>
    <message>
        <source>members_list</source>
        <translation>elenco dei componenti</translation>
    </message>
    <message>
        <source>address_list</source>
        <translation>elenco degli indirizzi</translation>
    </message>
    <message>
        <source>opinion_index</source>
        <translation>elenco dei pareri</translation>
    </message>
    <message>
        <source>dossier_cover</source>
        <translation>frontespizio del fascicolo</translation>
    </message>
</context>
<context>
    <name>DoubtGravity</name>
    <message>
        <source>contradiction</source>
        <translation>contraddizione</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>mancanza</translation>
    </message>
</context>
<context>
    <name>DueKind</name>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mese</translation>
    </message>
    <message>
        <source>season</source>
        <translation>stagione</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>intervallo</translation>
    </message>
    <message>
        <source>next_meeting</source>
        <translation>entro la prossima seduta</translation>
    </message>
    <message>
        <source>event</source>
        <translation>al verificarsi di un evento</translation>
    </message>
    <message>
        <source>undetermined</source>
        <translation>da definire</translation>
    </message>
    <message>
        <source>none</source>
        <translation>senza scadenza</translation>
    </message>
</context>
<context>
    <name>DuplicateMeeting</name>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>With its agenda, not treated yet</source>
        <translation>Con il suo ordine del giorno, ancora da trattare</translation>
    </message>
    <message>
        <source>With who signs its papers</source>
        <translation>Con chi firma i suoi documenti</translation>
    </message>
    <message>
        <source>Place, hours and who chairs and writes are those of this meeting; its number follows the last.</source>
        <translation>Sede, orari, chi presiede e chi verbalizza sono quelli di questa seduta; il numero segue l&apos;ultimo.</translation>
    </message>
    <message>
        <source>A meeting like this one</source>
        <translation>Una seduta come questa</translation>
    </message>
</context>
<context>
    <name>Erasures</name>
    <message>
        <source>The data of this person were erased already.</source>
        <translation>I dati di questa persona sono già stati cancellati.</translation>
    </message>
    <message>
        <source>will be emptied</source>
        <translation>verrà svuotato</translation>
    </message>
    <message>
        <source>stays: to be corrected by hand</source>
        <translation>resta: da correggere a mano</translation>
    </message>
    <message>
        <source>stays: final minutes no longer change</source>
        <translation>resta: un verbale definitivo non cambia più</translation>
    </message>
    <message>
        <source>stays: what left the office is kept as it was (DPR 445/2000)</source>
        <translation>resta: ciò che è uscito dall&apos;ufficio si conserva com&apos;era (DPR 445/2000)</translation>
    </message>
    <message>
        <source>perhaps somebody else; %1</source>
        <translation>forse è un&apos;altra persona; %1</translation>
    </message>
    <message>
        <source>text found again, not saved</source>
        <translation>testo ritrovato, non salvato</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Enter the title of the event.</source>
        <translation>Indicare il titolo dell&apos;evento.</translation>
    </message>
</context>
<context>
    <name>EventKind</name>
    <message>
        <source>training</source>
        <translation>formazione</translation>
    </message>
    <message>
        <source>press_conference</source>
        <translation>conferenza stampa</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contratto</translation>
    </message>
    <message>
        <source>public_event</source>
        <translation>evento pubblico</translation>
    </message>
    <message>
        <source>other</source>
        <translation>altro</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Add the event &quot;%1&quot;</source>
        <translation>Aggiungi l&apos;evento «%1»</translation>
    </message>
    <message>
        <source>Change the event &quot;%1&quot;</source>
        <translation>Modifica l&apos;evento «%1»</translation>
    </message>
    <message>
        <source>Remove the event &quot;%1&quot;</source>
        <translation>Elimina l&apos;evento «%1»</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>is missing</source>
        <translation>manca</translation>
    </message>
    <message>
        <source>is not known in this format</source>
        <translation>non è previsto in questo formato</translation>
    </message>
    <message>
        <source>is told by the place of the record</source>
        <translation>risulta già dalla posizione della registrazione</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>riga %1, colonna %2</translation>
    </message>
    <message>
        <source>is “%1”, a newer format: update the program to read it</source>
        <translation>è «%1», un formato più recente: per leggerlo occorre aggiornare il programma</translation>
    </message>
    <message>
        <source>is too large a number</source>
        <translation>è un numero troppo grande</translation>
    </message>
    <message>
        <source>is the number of another record too</source>
        <translation>è anche il numero di un&apos;altra registrazione</translation>
    </message>
    <message>
        <source>refers to number %1, which is not in the document</source>
        <translation>rinvia al numero %1, che non è nel documento</translation>
    </message>
    <message>
        <source>leads back to its own record</source>
        <translation>riconduce alla stessa registrazione</translation>
    </message>
    <message>
        <source>needs either a body or a person</source>
        <translation>richiede un ente oppure una persona</translation>
    </message>
    <message>
        <source>needs one thing it links to, and only one</source>
        <translation>richiede un solo elemento collegato</translation>
    </message>
    <message>
        <source>has a signatory already</source>
        <translation>ha già un firmatario</translation>
    </message>
    <message numerus="yes">
        <source>and %n more fault(s)</source>
        <translation>
            <numerusform>e un altro errore</numerusform>
            <numerusform>e altri %n errori</numerusform>
        </translation>
    </message>
    <message>
        <source>is %1, not a whole number</source>
        <translation>è %1, non un numero intero</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>un elenco</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un oggetto</translation>
    </message>
    <message>
        <source>is %1, not a text</source>
        <translation>è %1, non un testo</translation>
    </message>
    <message>
        <source>is %1, neither true nor false</source>
        <translation>è %1, né vero né falso (true, false)</translation>
    </message>
    <message>
        <source>is %1, not a date such as 2025-06-26</source>
        <translation>è %1, non una data come 2025-06-26</translation>
    </message>
    <message>
        <source>is %1, not a time such as 09:30</source>
        <translation>è %1, non un orario come 09:30</translation>
    </message>
    <message>
        <source>is %1, not a moment such as 2025-06-26T09:30:00Z</source>
        <translation>è %1, non un momento come 2025-06-26T09:30:00Z</translation>
    </message>
    <message>
        <source>is %1, not a list</source>
        <translation>è %1, non un elenco</translation>
    </message>
    <message>
        <source>has %1 in it, and is to be a list of texts</source>
        <translation>contiene %1, mentre deve essere un elenco di testi</translation>
    </message>
    <message>
        <source>is %1, not the number of a record</source>
        <translation>è %1, non il numero di una registrazione</translation>
    </message>
    <message>
        <source>is %1, none of: %2</source>
        <translation>è %1, che non è tra le parole ammesse: %2</translation>
    </message>
    <message>
        <source>is %1, not a date such as 2025-06-26, 2025-06, 2025-22 (summer) or 2025~</source>
        <translation>è %1, non una data come 2025-06-26, 2025-06, 2025-22 (estate) o 2025~</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>il documento</translation>
    </message>
    <message>
        <source>is a PDF, not a document of Seduta in JSON</source>
        <translation>è un PDF, non un documento di Seduta in JSON</translation>
    </message>
    <message>
        <source>is a ZIP file, or one of an office program, not a document of Seduta in JSON</source>
        <translation>è un file ZIP o di un programma per ufficio, non un documento di Seduta in JSON</translation>
    </message>
    <message>
        <source>is in the encoding UTF-16: save it in UTF-8</source>
        <translation>è nella codifica UTF-16: salvarlo in UTF-8</translation>
    </message>
    <message>
        <source>is a picture, not a document of Seduta in JSON</source>
        <translation>è un&apos;immagine, non un documento di Seduta in JSON</translation>
    </message>
    <message>
        <source>is HTML or XML, not a document of Seduta in JSON</source>
        <translation>è HTML o XML, non un documento di Seduta in JSON</translation>
    </message>
    <message>
        <source>is an archive of Seduta: open it, or export it first and import what was exported</source>
        <translation>è un archivio di Seduta: aprirlo, oppure esportarlo e importare il documento esportato</translation>
    </message>
    <message>
        <source>is an SQLite database, not a document of Seduta in JSON</source>
        <translation>è una base di dati SQLite, non un documento di Seduta in JSON</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>riga %1</translation>
    </message>
    <message>
        <source>is not in UTF-8: save the document in the encoding UTF-8</source>
        <translation>non è in UTF-8: salvare il documento nella codifica UTF-8</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>è vuoto</translation>
    </message>
    <message>
        <source>is nested too deep to be a document of Seduta</source>
        <translation>ha troppi livelli annidati per essere un documento di Seduta</translation>
    </message>
    <message>
        <source>is not JSON: the document ends before it is complete</source>
        <translation>non è JSON: il documento finisce prima di essere completo</translation>
    </message>
    <message>
        <source>is not JSON: “%1” cannot stand here</source>
        <translation>non è JSON: qui non può stare «%1»</translation>
    </message>
    <message>
        <source>is a list or a single value, not an object with a “format”</source>
        <translation>è un elenco o un singolo valore, non un oggetto con il suo «format»</translation>
    </message>
    <message>
        <source>is %1, not an object</source>
        <translation>è %1, non un oggetto</translation>
    </message>
    <message>
        <source>is %1, neither “seduta-1” nor “seduta-2”, the formats this version reads</source>
        <translation>è %1, né «seduta-1» né «seduta-2», i formati che questa versione legge</translation>
    </message>
    <message numerus="yes">
        <source>and %n more thing(s) to check</source>
        <translation>
            <numerusform>e %n altra cosa da controllare</numerusform>
            <numerusform>e altre %n cose da controllare</numerusform>
        </translation>
    </message>
    <message>
        <source>is %1, not a decimal number such as 1234.5, in quotes</source>
        <translation>è %1, non un numero decimale come 1234.5, tra virgolette</translation>
    </message>
    <message>
        <source>is not the last state of its story, &quot;%1&quot;.</source>
        <translation>non è l&apos;ultimo stato della sua storia, «%1».</translation>
    </message>
</context>
<context>
    <name>FinalMinutes</name>
    <message>
        <source>The minutes of this meeting are final: what stands in them no longer changes. Have the correction minuted in a later meeting.</source>
        <translation>Il verbale di questa seduta è definitivo: ciò che vi è scritto non cambia più. La rettifica va messa a verbale in una seduta successiva.</translation>
    </message>
    <message>
        <source>The minutes of the meeting %1 are final: what stands in them no longer changes. Have the correction minuted in a later meeting.</source>
        <translation>Il verbale della seduta %1 è definitivo: quanto vi risulta non si modifica più. Far verbalizzare la rettifica in una seduta successiva.</translation>
    </message>
</context>
<context>
    <name>FormerNames</name>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Add a former name</source>
        <translation>Aggiungi una denominazione precedente</translation>
    </message>
    <message>
        <source>Letters and minutes of those days say this name; today&apos;s is the one in the form.</source>
        <translation>Le lettere e i verbali di quei giorni riportano questa denominazione; quella attuale è nella scheda.</translation>
    </message>
    <message>
        <source>Called so since</source>
        <translation>Si chiama così dal</translation>
    </message>
    <message>
        <source>empty: a correction, everywhere</source>
        <translation>vuoto: è una correzione, ovunque</translation>
    </message>
</context>
<context>
    <name>Gender</name>
    <message>
        <source>unknown</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>masculine</source>
        <translation>maschile</translation>
    </message>
    <message>
        <source>feminine</source>
        <translation>femminile</translation>
    </message>
</context>
<context>
    <name>HeldWords</name>
    <message>
        <source>This text is too long to be shown as it is. The archive keeps it whole; here it is only read.</source>
        <translation>Questo testo è troppo lungo per essere mostrato com&apos;è. L&apos;archivio lo conserva per intero; qui si può solo leggere.</translation>
    </message>
</context>
<context>
    <name>Issuing</name>
    <message>
        <source>The meeting was not held yet: minutes and press release are issued once it is closed.</source>
        <translation>La seduta non si è ancora svolta: il verbale e il comunicato si emettono dopo la sua chiusura.</translation>
    </message>
    <message>
        <source>The meeting is still going on: close it, then minutes and press release can be issued.</source>
        <translation>La seduta è ancora in corso: chiuderla, poi si potranno emettere il verbale e il comunicato.</translation>
    </message>
    <message>
        <source>The meeting was postponed: it has no minutes and no press release. Those of the new meeting are issued from there.</source>
        <translation>La seduta è stata rinviata: non ha verbale né comunicato. Quelli della nuova seduta si emettono da quella.</translation>
    </message>
    <message>
        <source>The meeting was cancelled: it has no minutes and no press release.</source>
        <translation>La seduta è stata annullata: non ha verbale né comunicato.</translation>
    </message>
    <message>
        <source>The meeting is recorded on %1, a day still to come: check its day, and the date of this computer.</source>
        <translation>La seduta è registrata il %1, un giorno che deve ancora venire: controllare la data della seduta e quella di questo computer.</translation>
    </message>
    <message>
        <source>A letter that was never issued was not sent: issue it, or give the file that left.</source>
        <translation>Una lettera mai emessa non è stata inviata: emetterla, oppure indicare il file partito.</translation>
    </message>
    <message>
        <source>This letter has left already, or is no longer in force.</source>
        <translation>Questa lettera è già partita, oppure non è più valida.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>An update of the program cannot be undone.</source>
        <translation>Un aggiornamento del programma non si può annullare.</translation>
    </message>
    <message>
        <source>The erasure of a person&apos;s data cannot be undone.</source>
        <translation>La cancellazione dei dati di una persona non si può annullare.</translation>
    </message>
    <message>
        <source>A document that was issued is not undone: issue an amendment that supersedes it.</source>
        <translation>Un documento emesso non si può annullare: emettere una rettifica che lo sostituisca.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes before the update of the program, and can no longer be undone.</source>
        <translation>«%1» precede l&apos;aggiornamento del programma e non si può più annullare.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be undone: what it changed was erased at a person&apos;s request.</source>
        <translation>«%1» non si può annullare: i dati che aveva modificato sono stati cancellati su richiesta di una persona.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be undone: the archive no longer holds what it left.</source>
        <translation>«%1» non si può annullare: l&apos;archivio non contiene più i dati che aveva lasciato.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be undone: &quot;%2&quot; (%3) changed the same record afterwards.</source>
        <translation>«%1» non si può annullare: «%2» (%3) ha poi modificato la stessa registrazione.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be undone: a document issued afterwards depends on it.</source>
        <translation>«%1» non si può annullare: ne dipende un documento emesso in seguito.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be undone: &quot;%2&quot; depends on it.</source>
        <translation>«%1» non si può annullare: ne dipende «%2».</translation>
    </message>
</context>
<context>
    <name>Judgement</name>
    <message>
        <source>none</source>
        <translation>nessuna valutazione</translation>
    </message>
    <message>
        <source>worsened</source>
        <translation>aggravata</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>stabile</translation>
    </message>
    <message>
        <source>improved</source>
        <translation>migliorata</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>risolta</translation>
    </message>
    <message>
        <source>favourable</source>
        <translation>valutazione favorevole</translation>
    </message>
</context>
<context>
    <name>KnownDocument</name>
    <message>
        <source>The document does not say which archive it comes from: it was written by hand, or by an earlier version of the program.</source>
        <translation>Il documento non indica da quale archivio proviene: è stato scritto a mano o da una versione precedente del programma.</translation>
    </message>
    <message numerus="yes">
        <source>The document comes from the archive of %1, as it stood on %2 with %n act(s).</source>
        <translation>
            <numerusform>Il documento proviene dall&apos;archivio di %1, com&apos;era il %2 con %n operazione.</numerusform>
            <numerusform>Il documento proviene dall&apos;archivio di %1, com&apos;era il %2 con %n operazioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>This same document was imported on %1: everything in it would stand twice.</source>
        <translation>Questo stesso documento è stato importato il %1: tutto ciò che contiene risulterebbe doppio.</translation>
    </message>
    <message>
        <source>This document was made from this very archive, as it stood on %1: what it holds is here already, and would stand twice.</source>
        <translation>Questo documento è stato ricavato da questo stesso archivio, com&apos;era il %1: ciò che contiene è già qui e risulterebbe doppio.</translation>
    </message>
    <message>
        <source>This document is older than the one imported on %1 from the same archive: it stops at act %2, that one at act %3. What it holds would stand twice.</source>
        <translation>Questo documento è precedente a quello importato il %1 dallo stesso archivio: si ferma all&apos;operazione %2, quello all&apos;operazione %3. Ciò che contiene risulterebbe doppio.</translation>
    </message>
    <message>
        <source>An older document from the same archive was imported on %1: it stopped at act %2, this one at act %3. What both hold would stand twice.</source>
        <translation>Dallo stesso archivio è già stato importato, il %1, un documento precedente: si fermava all&apos;operazione %2, questo all&apos;operazione %3. Ciò che entrambi contengono risulterebbe doppio.</translation>
    </message>
    <message>
        <source>This document is of another council: %1. This archive is of %2.</source>
        <translation>Questo documento è di un altro consiglio: %1. Questo archivio è di %2.</translation>
    </message>
</context>
<context>
    <name>LegalReference</name>
    <message>
        <source>Enter the title, or the number of the act.</source>
        <translation>Indicare il titolo oppure il numero dell&apos;atto.</translation>
    </message>
    <message>
        <source>Choose who cites it: one thing, and only one.</source>
        <translation>Scegliere chi lo cita: una cosa sola.</translation>
    </message>
    <message>
        <source> no. %1</source>
        <translation> n. %1</translation>
    </message>
</context>
<context>
    <name>LegalReferences</name>
    <message>
        <source>Add the reference &quot;%1&quot;</source>
        <translation>Aggiungi il riferimento «%1»</translation>
    </message>
    <message>
        <source>Change the reference &quot;%1&quot;</source>
        <translation>Modifica il riferimento «%1»</translation>
    </message>
    <message>
        <source>Remove the reference &quot;%1&quot;</source>
        <translation>Elimina il riferimento «%1»</translation>
    </message>
    <message>
        <source>Something cites this reference: remove its citations first.</source>
        <translation>Questo riferimento è citato: eliminare prima le sue citazioni.</translation>
    </message>
    <message>
        <source>Cite a reference</source>
        <translation>Cita un riferimento</translation>
    </message>
    <message>
        <source>Change the citation of a reference</source>
        <translation>Modifica la citazione di un riferimento</translation>
    </message>
    <message>
        <source>Remove the citation of a reference</source>
        <translation>Elimina la citazione di un riferimento</translation>
    </message>
</context>
<context>
    <name>Listings</name>
    <message>
        <source>There is no list of &quot;%1&quot;: say one of %2.</source>
        <translation>Non c&apos;è un elenco «%1»: indicare uno di questi: %2.</translation>
    </message>
</context>
<context>
    <name>MailAddress</name>
    <message>
        <source>These are several addresses, and this field is for one: keep the others elsewhere.</source>
        <translation>Sono più indirizzi, e questo campo ne accoglie uno solo: conservare gli altri altrove.</translation>
    </message>
    <message>
        <source>This does not look like an address: write it as name@example.it, without spaces.</source>
        <translation>Non sembra un indirizzo di posta: scriverlo come nome@esempio.it, senza spazi.</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Only a meeting in draft can be convened.</source>
        <translation>Si può convocare solo una seduta in bozza.</translation>
    </message>
    <message>
        <source>Enter the day of the meeting.</source>
        <translation>Indicare il giorno della seduta.</translation>
    </message>
    <message>
        <source>Enter the venue.</source>
        <translation>Indicare il luogo.</translation>
    </message>
    <message>
        <source>Only a meeting not yet begun can be postponed.</source>
        <translation>Si può rinviare solo una seduta non ancora iniziata.</translation>
    </message>
    <message>
        <source>Only a meeting not yet begun can be cancelled.</source>
        <translation>Si può annullare solo una seduta non ancora iniziata.</translation>
    </message>
    <message>
        <source>This meeting has already begun, or will not be held.</source>
        <translation>Questa seduta è già iniziata oppure non si terrà.</translation>
    </message>
    <message>
        <source>Only a meeting in progress can be suspended.</source>
        <translation>Si può sospendere solo una seduta in corso.</translation>
    </message>
    <message>
        <source>This meeting is not suspended.</source>
        <translation>Questa seduta non è sospesa.</translation>
    </message>
    <message>
        <source>Only a meeting in progress can be closed.</source>
        <translation>Si può concludere solo una seduta in corso.</translation>
    </message>
    <message>
        <source>Enter when the meeting began, or say that the hours are not known.</source>
        <translation>Indicare l&apos;ora di inizio della seduta oppure dichiarare che gli orari non sono noti.</translation>
    </message>
    <message>
        <source>Only a closed meeting can be reopened.</source>
        <translation>Si può riaprire solo una seduta conclusa.</translation>
    </message>
    <message>
        <source>The end comes before the beginning: correct one of the two.</source>
        <translation>La fine precede l&apos;inizio: correggere uno dei due orari.</translation>
    </message>
    <message>
        <source>Replies would be due after the meeting: choose an earlier day.</source>
        <translation>Il termine per i riscontri è successivo alla seduta: indicare un giorno precedente.</translation>
    </message>
    <message>
        <source>This is of another meeting: choose one of the same.</source>
        <translation>Appartiene a un&apos;altra seduta: sceglierne uno della stessa seduta.</translation>
    </message>
    <message>
        <source>A meeting is not reported in itself.</source>
        <translation>Una seduta non può essere riferita in sé stessa.</translation>
    </message>
</context>
<context>
    <name>MeetingKind</name>
    <message>
        <source>ordinary</source>
        <translation>ordinaria</translation>
    </message>
    <message>
        <source>extraordinary</source>
        <translation>straordinaria</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgente</translation>
    </message>
    <message>
        <source>inaugural</source>
        <translation>d&apos;insediamento</translation>
    </message>
</context>
<context>
    <name>MeetingMode</name>
    <message>
        <source>in_person</source>
        <translation>in presenza</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>in videoconferenza</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>in modalità mista</translation>
    </message>
</context>
<context>
    <name>MeetingParts</name>
    <message>
        <source>Before (Ctrl+Up)</source>
        <translation>Prima (Ctrl+↑)</translation>
    </message>
    <message>
        <source>After (Ctrl+Down)</source>
        <translation>Dopo (Ctrl+↓)</translation>
    </message>
    <message>
        <source>Parts of the meeting</source>
        <translation>Parti della seduta</translation>
    </message>
    <message>
        <source>The meeting is one. Of two days, or two audiences, add the parts.</source>
        <translation>La seduta è unica. Se si tiene in due giornate o per due diverse platee, aggiungere le parti.</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Aggiungi una parte</translation>
    </message>
    <message>
        <source>Suspensions of the sitting</source>
        <translation>Sospensioni della seduta</translation>
    </message>
    <message>
        <source>The sitting was not suspended. It is suspended and resumed in its own page; here what was forgotten is noted.</source>
        <translation>La seduta non è stata sospesa. Si sospende e si riprende dalla sua pagina; qui si annota ciò che è stato dimenticato.</translation>
    </message>
    <message>
        <source>Note a suspension</source>
        <translation>Annota una sospensione</translation>
    </message>
</context>
<context>
    <name>MeetingScope</name>
    <message>
        <source>plenary</source>
        <translation>plenaria</translation>
    </message>
    <message>
        <source>enlarged</source>
        <translation>allargata</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>ristretta/tematica</translation>
    </message>
</context>
<context>
    <name>MeetingState</name>
    <message>
        <source>draft</source>
        <translation>bozza</translation>
    </message>
    <message>
        <source>convened</source>
        <translation>convocata</translation>
    </message>
    <message>
        <source>running</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>sospesa</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>conclusa</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>rinviata</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annullata</translation>
    </message>
</context>
<context>
    <name>MeetingVerb</name>
    <message>
        <source>Day, place and chair</source>
        <translation>Giorno, luogo e presidenza</translation>
    </message>
    <message>
        <source>Write the agenda</source>
        <translation>Scrivi l&apos;ordine del giorno</translation>
    </message>
    <message>
        <source>Prepare the letters</source>
        <translation>Prepara le lettere</translation>
    </message>
    <message>
        <source>Mark the letters as sent</source>
        <translation>Segna le lettere come inviate</translation>
    </message>
    <message>
        <source>Mark as convened</source>
        <translation>Segna la seduta come convocata</translation>
    </message>
    <message>
        <source>Record the replies</source>
        <translation>Registra i riscontri</translation>
    </message>
    <message>
        <source>Begin the sitting</source>
        <translation>Apri la seduta</translation>
    </message>
    <message>
        <source>Record the attendances</source>
        <translation>Registra le presenze</translation>
    </message>
    <message>
        <source>Suspend the sitting…</source>
        <translation>Sospendi la seduta…</translation>
    </message>
    <message>
        <source>Resume the sitting</source>
        <translation>Riprendi la seduta</translation>
    </message>
    <message>
        <source>Close the sitting</source>
        <translation>Chiudi la seduta</translation>
    </message>
    <message>
        <source>Open the minutes</source>
        <translation>Apri il verbale</translation>
    </message>
    <message>
        <source>Write the minutes</source>
        <translation>Scrivi il verbale</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Che cosa ne è nato</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>Rinvia…</translation>
    </message>
    <message>
        <source>Cancel the meeting…</source>
        <translation>Annulla la seduta…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Riapri…</translation>
    </message>
    <message>
        <source>Issue the letters…</source>
        <translation>Emetti le lettere…</translation>
    </message>
    <message>
        <source>Issue the minutes…</source>
        <translation>Emetti il verbale…</translation>
    </message>
    <message>
        <source>Go through the points</source>
        <translation>Tratta i punti</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>&quot;%1&quot; fits several meetings: %2.</source>
        <translation>«%1» corrisponde a più sedute: %2.</translation>
    </message>
    <message>
        <source>There is no meeting &quot;%1&quot;: give its day or its number.</source>
        <translation>La seduta «%1» non esiste: indicarne il giorno o il numero.</translation>
    </message>
    <message>
        <source>Enter the new day of the meeting.</source>
        <translation>Indicare il nuovo giorno della seduta.</translation>
    </message>
    <message>
        <source>Only a draft of which no letter was sent can be removed: cancel the meeting instead.</source>
        <translation>Si può eliminare solo una bozza per la quale non sono partite lettere: occorre invece annullare la seduta.</translation>
    </message>
    <message>
        <source>Choose who signs</source>
        <translation>Scegli chi firma</translation>
    </message>
    <message>
        <source>Remove who signs</source>
        <translation>Elimina chi firma</translation>
    </message>
    <message>
        <source>Add the meeting %1</source>
        <translation>Aggiungi la seduta %1</translation>
    </message>
    <message>
        <source>Change the meeting %1</source>
        <translation>Modifica la seduta %1</translation>
    </message>
    <message>
        <source>Convene the meeting %1</source>
        <translation>Convoca la seduta %1</translation>
    </message>
    <message>
        <source>Postpone the meeting %1</source>
        <translation>Rinvia la seduta %1</translation>
    </message>
    <message>
        <source>Cancel the meeting %1</source>
        <translation>Disdici la seduta %1</translation>
    </message>
    <message>
        <source>Begin the meeting %1</source>
        <translation>Inizia la seduta %1</translation>
    </message>
    <message>
        <source>Suspend the meeting %1</source>
        <translation>Sospendi la seduta %1</translation>
    </message>
    <message>
        <source>Resume the meeting %1</source>
        <translation>Riprendi la seduta %1</translation>
    </message>
    <message>
        <source>Close the meeting %1</source>
        <translation>Concludi la seduta %1</translation>
    </message>
    <message>
        <source>Reopen the meeting %1</source>
        <translation>Riapri la seduta %1</translation>
    </message>
    <message>
        <source>Remove the meeting %1</source>
        <translation>Elimina la seduta %1</translation>
    </message>
    <message>
        <source>Add a part of the meeting</source>
        <translation>Aggiungi una parte della seduta</translation>
    </message>
    <message>
        <source>Change a part of the meeting</source>
        <translation>Modifica una parte della seduta</translation>
    </message>
    <message>
        <source>Remove a part of the meeting</source>
        <translation>Elimina una parte della seduta</translation>
    </message>
    <message>
        <source>Enter the formula of the signature, or choose who signs.</source>
        <translation>Indicare la formula della firma, oppure scegliere chi firma.</translation>
    </message>
    <message>
        <source>Enter the hour at which the sitting was suspended.</source>
        <translation>Indicare l&apos;ora in cui la seduta è stata sospesa.</translation>
    </message>
    <message>
        <source>Enter the hour at which the sitting was resumed.</source>
        <translation>Indicare l&apos;ora in cui la seduta è ripresa.</translation>
    </message>
    <message>
        <source>Reorder the parts of the meeting</source>
        <translation>Riordina le parti della seduta</translation>
    </message>
    <message>
        <source>Note a suspension of the sitting</source>
        <translation>Annota una sospensione della seduta</translation>
    </message>
    <message>
        <source>Change a suspension of the sitting</source>
        <translation>Modifica una sospensione della seduta</translation>
    </message>
    <message>
        <source>Remove a suspension of the sitting</source>
        <translation>Elimina una sospensione della seduta</translation>
    </message>
    <message>
        <source>The sitting is suspended now: resume it first.</source>
        <translation>La seduta è ora sospesa: occorre prima riprenderla.</translation>
    </message>
    <message>
        <source>Enter the day of the meeting.</source>
        <translation>Indicare il giorno della seduta.</translation>
    </message>
    <message>
        <source>Duplicate the meeting %1</source>
        <translation>Duplica la seduta %1</translation>
    </message>
    <message>
        <source>without a day</source>
        <translation>senza data</translation>
    </message>
</context>
<context>
    <name>MembershipBasis</name>
    <message>
        <source>by_right</source>
        <translation>di diritto</translation>
    </message>
    <message>
        <source>appointed</source>
        <translation>nominato</translation>
    </message>
    <message>
        <source>permanent_invitee</source>
        <translation>invitato permanente</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Nobody speaks, and nothing is said: say who spoke, and what was said.</source>
        <translation>L&apos;intervento non indica chi parla né che cosa dice: indicare chi è intervenuto e che cosa ha detto.</translation>
    </message>
    <message>
        <source>Write what was said.</source>
        <translation>Scrivere che cosa è stato detto.</translation>
    </message>
</context>
<context>
    <name>MinutesBook</name>
    <message>
        <source>Open the minutes</source>
        <translation>Apri il verbale</translation>
    </message>
    <message>
        <source>This meeting has its minutes already.</source>
        <translation>Questa seduta ha già il suo verbale.</translation>
    </message>
    <message>
        <source>Change the state of the minutes</source>
        <translation>Modifica lo stato del verbale</translation>
    </message>
    <message>
        <source>The minutes cannot pass to this state from where they are.</source>
        <translation>Il verbale non può passare a questo stato da quello attuale.</translation>
    </message>
    <message>
        <source>Write the minutes</source>
        <translation>Redigi il verbale</translation>
    </message>
    <message>
        <source>Add a statement</source>
        <translation>Aggiungi un intervento</translation>
    </message>
    <message>
        <source>Change a statement</source>
        <translation>Modifica un intervento</translation>
    </message>
    <message>
        <source>Remove a statement</source>
        <translation>Elimina un intervento</translation>
    </message>
    <message>
        <source>Minutes become final when they are issued: issue them.</source>
        <translation>Il verbale diventa definitivo con l&apos;emissione: emetterlo.</translation>
    </message>
    <message>
        <source>These minutes were never issued: issue them before they are signed.</source>
        <translation>Questo verbale non è mai stato emesso: emetterlo prima che sia sottoscritto.</translation>
    </message>
    <message>
        <source>Number the minutes</source>
        <translation>Numera il verbale</translation>
    </message>
</context>
<context>
    <name>MinutesSection</name>
    <message>
        <source>opening</source>
        <translation>apertura</translation>
    </message>
    <message>
        <source>item</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>chiusura</translation>
    </message>
</context>
<context>
    <name>MinutesState</name>
    <message>
        <source>draft</source>
        <translation>bozza</translation>
    </message>
    <message>
        <source>in_review</source>
        <translation>in verifica</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitivo</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>sottoscritto</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approvato</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>rettificato</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Enter the name it had.</source>
        <translation>Indicare la denominazione che aveva.</translation>
    </message>
    <message>
        <source>Another of its names has no end either: say until when that one held.</source>
        <translation>Anche un&apos;altra denominazione è senza fine: indicare fino a quando è valsa quella.</translation>
    </message>
    <message>
        <source>On some of these days it was called &quot;%1&quot;: say others.</source>
        <translation>In alcuni di questi giorni si chiamava «%1»: indicarne altri.</translation>
    </message>
</context>
<context>
    <name>OpenKind</name>
    <message>
        <source>minutes_to_approve</source>
        <translation>verbale da approvare</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>punto rinviato</translation>
    </message>
    <message>
        <source>not_treated</source>
        <translation>punto non trattato</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>impegno scaduto</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>impegno</translation>
    </message>
    <message>
        <source>silent_area</source>
        <translation>criticità silente</translation>
    </message>
    <message>
        <source>opinion_due</source>
        <translation>parere da esprimere</translation>
    </message>
</context>
<context>
    <name>Opinion</name>
    <message>
        <source>Choose the project that the opinion is on.</source>
        <translation>Scegliere il progetto a cui si riferisce il parere.</translation>
    </message>
    <message>
        <source>An opinion that was expressed has an outcome: choose it.</source>
        <translation>Un parere espresso ha un esito: sceglierlo.</translation>
    </message>
    <message>
        <source>Choose the meeting in which the opinion was expressed.</source>
        <translation>Scegliere la seduta in cui il parere è stato espresso.</translation>
    </message>
    <message>
        <source>This edition is of another project.</source>
        <translation>Questa edizione è di un altro progetto.</translation>
    </message>
</context>
<context>
    <name>OpinionOutcome</name>
    <message>
        <source>none</source>
        <translation>nessun esito</translation>
    </message>
    <message>
        <source>favourable</source>
        <translation>favorevole</translation>
    </message>
    <message>
        <source>with_remarks</source>
        <translation>favorevole con osservazioni</translation>
    </message>
    <message>
        <source>unfavourable</source>
        <translation>non favorevole</translation>
    </message>
    <message>
        <source>not_expressed</source>
        <translation>non espresso</translation>
    </message>
</context>
<context>
    <name>OpinionState</name>
    <message>
        <source>requested</source>
        <translation>richiesto</translation>
    </message>
    <message>
        <source>under_examination</source>
        <translation>in esame</translation>
    </message>
    <message>
        <source>expressed</source>
        <translation>espresso</translation>
    </message>
    <message>
        <source>transmitted</source>
        <translation>trasmesso</translation>
    </message>
</context>
<context>
    <name>Opinions</name>
    <message>
        <source>Add the opinion on &quot;%1&quot;</source>
        <translation>Aggiungi il parere su «%1»</translation>
    </message>
    <message>
        <source>Change the opinion on &quot;%1&quot;</source>
        <translation>Modifica il parere su «%1»</translation>
    </message>
    <message>
        <source>Remove the opinion on &quot;%1&quot;</source>
        <translation>Elimina il parere su «%1»</translation>
    </message>
    <message>
        <source>Put on the agenda: &quot;%1&quot;</source>
        <translation>Metti all&apos;ordine del giorno: «%1»</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>none</source>
        <translation>nessun esito</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>presa d&apos;atto</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>condiviso</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>concordato</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approvato</translation>
    </message>
    <message>
        <source>opinion_favourable</source>
        <translation>parere favorevole</translation>
    </message>
    <message>
        <source>opinion_with_remarks</source>
        <translation>parere favorevole con osservazioni</translation>
    </message>
    <message>
        <source>opinion_unfavourable</source>
        <translation>parere non favorevole</translation>
    </message>
    <message>
        <source>opinion_not_given</source>
        <translation>parere non espresso</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>The emblem is not a PNG or JPEG picture.</source>
        <translation>L&apos;emblema non è un&apos;immagine PNG o JPEG.</translation>
    </message>
    <message>
        <source>The emblem is too large: at most 8,192 pixels a side.</source>
        <translation>L&apos;emblema è troppo grande: al massimo 8.192 pixel per lato.</translation>
    </message>
    <message>
        <source>The emblem is damaged and cannot be read.</source>
        <translation>L&apos;emblema è danneggiato e non si può leggere.</translation>
    </message>
    <message>
        <source>Nothing can be printed: none of the fonts %1 is installed.</source>
        <translation>Non si può stampare: nessuno dei caratteri %1 è installato.</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>La stampa è stata annullata.</translation>
    </message>
    <message>
        <source>The printed file cannot be put together: %1</source>
        <translation>Il file di stampa non si può comporre: %1</translation>
    </message>
    <message>
        <source>too many elements stand one within the other.</source>
        <translation>troppi elementi sono inseriti l&apos;uno nell&apos;altro.</translation>
    </message>
    <message>
        <source>perhaps &lt;%1&gt;, opened at line %2, is not closed there, or a “&amp;” or “&lt;” stands alone.</source>
        <translation>forse &lt;%1&gt;, aperto alla riga %2, non è chiuso, oppure un carattere “&amp;” o “&lt;” sta da solo.</translation>
    </message>
    <message>
        <source>a tag is closed that was never opened, or a “&amp;” or “&lt;” stands alone.</source>
        <translation>è chiuso un elemento mai aperto, oppure un carattere “&amp;” o “&lt;” sta da solo.</translation>
    </message>
    <message>
        <source>The wording of the paper cannot be read at line %1, column %2, after “%3”: %4 Correct the template.</source>
        <translation>Il testo del documento non si può leggere alla riga %1, colonna %2, dopo “%3”: %4 Correggere il modello.</translation>
    </message>
    <message>
        <source>The file cannot be put together: there is too little memory.</source>
        <translation>Il file non può essere composto: la memoria disponibile è insufficiente.</translation>
    </message>
    <message>
        <source>a cell spans more than %1 columns or rows.</source>
        <translation>una cella occupa più di %1 colonne o righe.</translation>
    </message>
    <message>
        <source>a row has more than %1 columns.</source>
        <translation>una riga ha più di %1 colonne.</translation>
    </message>
    <message>
        <source>more than %1 tables stand one within the other.</source>
        <translation>più di %1 tabelle stanno una dentro l&apos;altra.</translation>
    </message>
    <message>
        <source>the paper has more than %1 parts.</source>
        <translation>il documento ha più di %1 parti.</translation>
    </message>
</context>
<context>
    <name>PaperDoubts</name>
    <message numerus="yes">
        <source>recorded as %1, and speaks on point(s) %2</source>
        <translation>
            <numerusform>risulta %1, ma interviene al punto %2</numerusform>
            <numerusform>risulta %1, ma interviene ai punti %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>neither convened nor recorded as present, and speaks on point(s) %1</source>
        <translation>
            <numerusform>né convocato né registrato tra i presenti, ma interviene al punto %1</numerusform>
            <numerusform>né convocato né registrato tra i presenti, ma interviene ai punti %1</numerusform>
        </translation>
    </message>
    <message>
        <source>recorded as %1, and chairs the meeting</source>
        <translation>risulta %1, ma presiede la seduta</translation>
    </message>
    <message>
        <source>recorded as %1, and writes the minutes</source>
        <translation>risulta %1, ma redige il verbale</translation>
    </message>
    <message>
        <source>it took part, and who came is not said</source>
        <translation>ha partecipato, ma manca il nominativo di chi è intervenuto</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) came, counted and not named</source>
        <translation>
            <numerusform>una persona presente, contata ma senza nominativo</numerusform>
            <numerusform>%n persone presenti, contate ma senza nominativo</numerusform>
        </translation>
    </message>
    <message>
        <source>no attendance is recorded</source>
        <translation>nessuna presenza è registrata</translation>
    </message>
    <message>
        <source>convened, and its attendance is not recorded</source>
        <translation>convocato, ma la presenza non è registrata</translation>
    </message>
    <message>
        <source>who is to do it is not said</source>
        <translation>manca il responsabile</translation>
    </message>
    <message>
        <source>by when it is to be done is not said</source>
        <translation>manca il termine</translation>
    </message>
    <message>
        <source>it is due %1, before the day of the meeting</source>
        <translation>il termine (%1) precede il giorno della seduta</translation>
    </message>
    <message>
        <source>to whom it is proposed is not said</source>
        <translation>manca il destinatario della proposta</translation>
    </message>
    <message>
        <source>of whom it is asked is not said</source>
        <translation>manca il destinatario della richiesta</translation>
    </message>
    <message>
        <source>who reported it in this meeting is not said</source>
        <translation>manca l&apos;ente che l&apos;ha segnalata in questa seduta</translation>
    </message>
    <message>
        <source>it is closed, and its day, %1, is still to come</source>
        <translation>risulta chiusa, ma il suo giorno (%1) deve ancora venire</translation>
    </message>
    <message>
        <source>its day, %1, has passed, and it has not begun</source>
        <translation>il suo giorno (%1) è passato, ma la seduta non risulta iniziata</translation>
    </message>
    <message>
        <source>its day, %1, has passed, and it was not closed</source>
        <translation>il suo giorno (%1) è passato, ma la seduta non risulta chiusa</translation>
    </message>
    <message>
        <source>of its day only this is known: %1</source>
        <translation>del giorno si sa soltanto: %1</translation>
    </message>
    <message>
        <source>its day is not known</source>
        <translation>manca il giorno</translation>
    </message>
    <message>
        <source>the hour at which it began is missing</source>
        <translation>manca l&apos;ora di inizio</translation>
    </message>
    <message>
        <source>the hour at which it ended is missing</source>
        <translation>manca l&apos;ora di chiusura</translation>
    </message>
    <message>
        <source>who chaired it is not said</source>
        <translation>manca chi ha presieduto</translation>
    </message>
    <message>
        <source>who writes the minutes is not said</source>
        <translation>manca il segretario verbalizzante</translation>
    </message>
    <message>
        <source>Suspension at %1</source>
        <translation>Sospensione delle ore %1</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Sospensione</translation>
    </message>
    <message>
        <source>the hour at which the works went on is missing</source>
        <translation>manca l&apos;ora di ripresa dei lavori</translation>
    </message>
    <message>
        <source>%1 comes before the meeting began, at %2</source>
        <translation>le ore %1 precedono l&apos;inizio della seduta (ore %2)</translation>
    </message>
    <message>
        <source>%1 comes after the meeting ended, at %2</source>
        <translation>le ore %1 seguono la chiusura della seduta (ore %2)</translation>
    </message>
    <message>
        <source>the works had not gone on yet: that was at %1</source>
        <translation>i lavori non erano ancora ripresi (ore %1)</translation>
    </message>
    <message>
        <source>Part of the meeting</source>
        <translation>Parte della seduta</translation>
    </message>
    <message>
        <source>the day of this part is missing</source>
        <translation>manca il giorno di questa parte</translation>
    </message>
    <message>
        <source>the venue is missing</source>
        <translation>manca la sede</translation>
    </message>
    <message>
        <source>one can be there from afar, and the link is missing</source>
        <translation>si partecipa anche a distanza, ma manca il collegamento</translation>
    </message>
    <message>
        <source>the hour is missing</source>
        <translation>manca l&apos;ora</translation>
    </message>
    <message>
        <source>its agenda has no points</source>
        <translation>l&apos;ordine del giorno non ha punti</translation>
    </message>
    <message>
        <source>replies are asked by %1, after its day</source>
        <translation>il riscontro è chiesto entro il %1, dopo il giorno della seduta</translation>
    </message>
    <message>
        <source>the letter has no address to go to</source>
        <translation>la lettera non ha un indirizzo a cui essere inviata</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettere</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) without a protocol number</source>
        <translation>
            <numerusform>una lettera è senza numero di protocollo</numerusform>
            <numerusform>%n lettere sono senza numero di protocollo</numerusform>
        </translation>
    </message>
    <message>
        <source>who signs it is not said</source>
        <translation>manca chi firma</translation>
    </message>
    <message>
        <source>it is restricted, and every body of the council is called to it</source>
        <translation>è ristretta, ma vi sono chiamati tutti gli enti del Consiglio</translation>
    </message>
    <message>
        <source>it has no seat in the council, and is convened, not invited</source>
        <translation>non siede nel Consiglio, ma è convocato e non invitato</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Carta intestata</translation>
    </message>
    <message>
        <source>it has no emblem</source>
        <translation>manca lo stemma</translation>
    </message>
    <message>
        <source>its lines are not written: the name of the office stands in their place</source>
        <translation>mancano le righe: al loro posto sta il nome dell&apos;ufficio</translation>
    </message>
    <message>
        <source>until when it was called “%1” is not said</source>
        <translation>non è detto fino a quando si chiamò «%1»</translation>
    </message>
    <message>
        <source>it is marked as %1, and %2 is to present it</source>
        <translation>risulta %1, ma ha un relatore: %2</translation>
    </message>
    <message>
        <source>it is marked as %1, and something was said on it</source>
        <translation>risulta %1, ma vi sono interventi o testi</translation>
    </message>
    <message>
        <source>it is marked as %1, and it has an outcome: %2</source>
        <translation>risulta %1, ma ha un esito: %2</translation>
    </message>
    <message>
        <source>it is not said whether it was treated</source>
        <translation>non è detto se sia stato trattato</translation>
    </message>
    <message>
        <source>it has neither an outcome nor a text</source>
        <translation>trattato, ma senza esito né testo</translation>
    </message>
    <message>
        <source>it has an outcome, and nothing of what was said</source>
        <translation>ha un esito, ma nulla di quanto è stato detto</translation>
    </message>
    <message>
        <source>it is not said who spoke</source>
        <translation>un intervento è senza autore</translation>
    </message>
    <message>
        <source>it is marked as added during the sitting, which has not begun yet</source>
        <translation>risulta aggiunto in corso di seduta, ma la seduta non è ancora iniziata</translation>
    </message>
    <message>
        <source>it does not say of which meeting the minutes are</source>
        <translation>non è detto di quale seduta sia il verbale</translation>
    </message>
    <message>
        <source>it is marked as %1, and the project %2 would be told as presented</source>
        <translation>risulta %1, ma il comunicato direbbe presentato il progetto %2</translation>
    </message>
    <message>
        <source>Point %1, %2</source>
        <translation>Punto %1, %2</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Presenza</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Seduta</translation>
    </message>
</context>
<context>
    <name>PaperFiles</name>
    <message>
        <source>In which folder should the PDFs be put?</source>
        <translation>In quale cartella mettere i PDF?</translation>
    </message>
    <message>
        <source>The papers are being made…</source>
        <translation>Preparazione dei documenti…</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Interrotto: non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: check the folder and the free space, or choose another folder.</source>
        <translation>Non è stato possibile scrivere il file %1: controllare la cartella e lo spazio libero, oppure scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Scritto: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) issued: kept in the archive, and written to %1 to be sent. Once they have left, mark them as sent.</source>
        <translation>
            <numerusform>%n lettera emessa: è conservata nell&apos;archivio e scritta in %1, pronta per l&apos;invio. Quando sarà partita, segnarla come inviata.</numerusform>
            <numerusform>%n lettere emesse: sono conservate nell&apos;archivio e scritte in %1, pronte per l&apos;invio. Quando saranno partite, segnarle come inviate.</numerusform>
        </translation>
    </message>
    <message>
        <source>The minutes are issued and final: kept in the archive, and written to %1.</source>
        <translation>Il verbale è emesso e definitivo: è conservato nell&apos;archivio e scritto in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) issued: kept in the archive, and written to %1.</source>
        <translation>
            <numerusform>%n documento emesso: è conservato nell&apos;archivio e scritto in %1.</numerusform>
            <numerusform>%n documenti emessi: sono conservati nell&apos;archivio e scritti in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Issuing makes the minutes final: from then on their texts, the attendances, the agenda, the outcomes, the hours and who signs no longer change. Issue them?</source>
        <translation>Con l&apos;emissione il verbale diventa definitivo: da quel momento i testi, le presenze, l&apos;ordine del giorno, gli esiti, gli orari e i firmatari non cambiano più. Emettere il verbale?</translation>
    </message>
    <message>
        <source>Issue the minutes</source>
        <translation>Emetti il verbale</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) as PDF, written to %1: ready to be printed.</source>
        <translation>
            <numerusform>%n documento in PDF, salvato in %1: pronto per la stampa.</numerusform>
            <numerusform>%n documenti in PDF, salvati in %1: pronti per la stampa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) as PDF, marked BOZZA, written to %1: to look at, not to send.</source>
        <translation>
            <numerusform>%n bozza in PDF, con la scritta BOZZA, salvata in %1: serve per il controllo, non per l&apos;invio.</numerusform>
            <numerusform>%n bozze in PDF, con la scritta BOZZA, salvate in %1: servono per il controllo, non per l&apos;invio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued and kept in the archive, but the file %1 could not be written: check the folder and the free space. It can be saved again from &quot;Issued&quot;, beside the words of the paper.</source>
        <translation>Emesso e conservato nell&apos;archivio, ma non è stato possibile scrivere il file %1: controllare la cartella e lo spazio libero. Si può salvare di nuovo da «Emessi», accanto al testo del documento.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of this name already stand in the folder. Replace them?</source>
        <translation>
            <numerusform>Nella cartella c&apos;è già un file con questo nome. Sostituirlo?</numerusform>
            <numerusform>Nella cartella ci sono già %n file con questi nomi. Sostituirli?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>Nothing was written: the files in the folder are as they were.</source>
        <translation>Non è stato scritto nulla: i file della cartella sono rimasti com&apos;erano.</translation>
    </message>
    <message>
        <source>Issued and kept in the archive; the files in the folder are as they were. It can be saved again from &quot;Issued&quot;, beside the words of the paper.</source>
        <translation>Emesso e conservato nell&apos;archivio; i file della cartella sono rimasti com&apos;erano. Si può salvare di nuovo da «Emessi», accanto al testo del documento.</translation>
    </message>
    <message>
        <source>Where should the card be put?</source>
        <translation>Dove salvare la scheda?</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;OpenDocument texts (*.odt)</source>
        <translation>PDF (*.pdf);;Testi OpenDocument (*.odt)</translation>
    </message>
</context>
<context>
    <name>PaperOutput</name>
    <message>
        <source>Where should the text be put?</source>
        <translation>Dove salvare il testo?</translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation>Testi OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>Where should the page be put?</source>
        <translation>Dove salvare la pagina?</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Pagine web (*.html)</translation>
    </message>
    <message>
        <source>The text was copied: it can be pasted as the body of a message.</source>
        <translation>Il testo è stato copiato: si può incollare nel corpo di un messaggio.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) sent to the printer.</source>
        <translation>
            <numerusform>%n documento inviato alla stampante.</numerusform>
            <numerusform>%n documenti inviati alla stampante.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperParts</name>
    <message>
        <source>Commitments still open</source>
        <translation>Impegni ancora aperti</translation>
    </message>
    <message>
        <source>Contributions awaited</source>
        <translation>Contributi in attesa</translation>
    </message>
    <message>
        <source>Reply slip</source>
        <translation>Modulo di riscontro</translation>
    </message>
    <message>
        <source>What each one said</source>
        <translation>Interventi</translation>
    </message>
    <message>
        <source>Critical areas reported</source>
        <translation>Criticità segnalate</translation>
    </message>
    <message>
        <source>Commitments made</source>
        <translation>Impegni assunti</translation>
    </message>
    <message>
        <source>This paper has no such part.</source>
        <translation>Questo documento non ha una parte simile.</translation>
    </message>
    <message>
        <source>Take a part into a paper</source>
        <translation>Include una parte in un documento</translation>
    </message>
    <message>
        <source>Leave a part out of a paper</source>
        <translation>Esclude una parte da un documento</translation>
    </message>
</context>
<context>
    <name>PaperRecords</name>
    <message>
        <source>This meeting no longer exists.</source>
        <translation>Questa seduta non esiste più.</translation>
    </message>
    <message>
        <source>Enter the council and its office first.</source>
        <translation>Indicare prima il consiglio e il suo ufficio.</translation>
    </message>
</context>
<context>
    <name>PaperSignatories</name>
    <message>
        <source>For example: p. IL PREFETTO, IL CAPO DI GABINETTO</source>
        <translation>Per esempio: p. IL PREFETTO, IL CAPO DI GABINETTO</translation>
    </message>
    <message>
        <source>What stands before the signature.</source>
        <translation>Ciò che precede la firma.</translation>
    </message>
    <message>
        <source>Who signs the papers of the meeting</source>
        <translation>Chi firma i documenti della seduta</translation>
    </message>
    <message>
        <source>Nobody was chosen: who convenes signs every paper.</source>
        <translation>Nessuno è stato scelto: ogni documento è firmato da chi convoca.</translation>
    </message>
    <message>
        <source>Choose who signs</source>
        <translation>Scegli chi firma</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Firma</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>This is a working paper: it is printed as it is, and not issued.</source>
        <translation>Questo è un foglio di lavoro: si stampa così com&apos;è e non si emette.</translation>
    </message>
    <message>
        <source>Nobody is convened to this meeting yet: prepare the convocations first.</source>
        <translation>Nessuno è ancora convocato a questa seduta: predisporre prima le convocazioni.</translation>
    </message>
    <message>
        <source>%1: no font has these characters, printed as &quot;?&quot;: %2</source>
        <translation>%1: nessun tipo di carattere contiene questi segni, stampati come «?»: %2</translation>
    </message>
    <message>
        <source>Issue: %1</source>
        <translation>Emetti: %1</translation>
    </message>
    <message>
        <source>Write the protocol reference of a document</source>
        <translation>Annota il riferimento di protocollo di un documento</translation>
    </message>
    <message>
        <source>Every letter of this meeting has left: amend one, and the new one can be issued.</source>
        <translation>Tutte le lettere di questa seduta sono già partite: rettificarne una, e si potrà emettere quella nuova.</translation>
    </message>
    <message>
        <source>These minutes are signed: the document issued stays as it is. It can be saved again from &quot;Issued&quot;, beside the words of the paper.</source>
        <translation>Questo verbale è sottoscritto: il documento emesso resta com&apos;è. Si può salvare di nuovo da «Emessi», accanto al testo del documento.</translation>
    </message>
</context>
<context>
    <name>PartyRole</name>
    <message>
        <source>signatory</source>
        <translation>firmatario</translation>
    </message>
    <message>
        <source>adherent</source>
        <translation>aderente</translation>
    </message>
</context>
<context>
    <name>PastedProtocols</name>
    <message>
        <source>Line %1 cannot be read: &quot;%2&quot;. Copy one column, the protocol numbers, or two: each number and its day.</source>
        <translation>La riga %1 non è leggibile: «%2». Copiare una sola colonna, con i numeri di protocollo, oppure due: il numero e la sua data.</translation>
    </message>
</context>
<context>
    <name>PdfWords</name>
    <message>
        <source>This file is not a PDF that can be read.</source>
        <translation>Questo file non è un PDF leggibile.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Add the person &quot;%1&quot;</source>
        <translation>Aggiungi la persona «%1»</translation>
    </message>
    <message>
        <source>Change the person &quot;%1&quot;</source>
        <translation>Modifica la persona «%1»</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Elimina una persona</translation>
    </message>
    <message>
        <source>Erase a person&apos;s data</source>
        <translation>Cancella i dati di una persona</translation>
    </message>
    <message>
        <source>(data erased)</source>
        <translation>(dati cancellati)</translation>
    </message>
    <message>
        <source>Several persons are called &quot;%1&quot;: %2. Say which by number.</source>
        <translation>Più persone si chiamano «%1»: %2. Indicare quale con il numero.</translation>
    </message>
    <message>
        <source>Nobody is called &quot;%1&quot;.</source>
        <translation>Nessuna persona si chiama «%1».</translation>
    </message>
    <message>
        <source>The data of this person were erased already.</source>
        <translation>I dati di questa persona sono già stati cancellati.</translation>
    </message>
    <message>
        <source>A body, a meeting or its minutes name this person: it stays. At the person&apos;s request its data are erased instead (Shift+Del).</source>
        <translation>Un ente, una seduta o il suo verbale nominano questa persona: non si può eliminare. Su richiesta dell&apos;interessato se ne cancellano i dati (Maiusc+Canc).</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Enter at least a name, a rank or a job title.</source>
        <translation>Indicare almeno un nome, un grado o una qualifica.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Enter the title of the plan.</source>
        <translation>Indicare il titolo del piano territoriale.</translation>
    </message>
    <message>
        <source>A version cannot update itself.</source>
        <translation>Una versione non può aggiornare se stessa.</translation>
    </message>
    <message>
        <source>This body has already been asked.</source>
        <translation>A questo ente il contributo è già stato richiesto.</translation>
    </message>
</context>
<context>
    <name>PlanContributions</name>
    <message>
        <source>Body</source>
        <translation>Ente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Richiesto</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Sollecitato</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Pervenuto</translation>
    </message>
    <message>
        <source>Reminded today (S)</source>
        <translation>Sollecito di oggi (S)</translation>
    </message>
    <message>
        <source>Received today (R)</source>
        <translation>Pervenuto oggi (R)</translation>
    </message>
    <message>
        <source>In part (P)</source>
        <translation>Da integrare (P)</translation>
    </message>
    <message>
        <source>Taken into the plan (Q)</source>
        <translation>Acquisito (Q)</translation>
    </message>
    <message>
        <source>Contributions of the bodies</source>
        <translation>Contributi degli enti</translation>
    </message>
    <message>
        <source>No body has been asked to contribute to this version yet.</source>
        <translation>A nessun ente è stato ancora richiesto un contributo per questa versione.</translation>
    </message>
    <message>
        <source>Ask a body</source>
        <translation>Richiedi a un ente</translation>
    </message>
</context>
<context>
    <name>PlanState</name>
    <message>
        <source>draft</source>
        <translation>bozza</translation>
    </message>
    <message>
        <source>presented</source>
        <translation>presentato</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approvato</translation>
    </message>
    <message>
        <source>published</source>
        <translation>pubblicato</translation>
    </message>
    <message>
        <source>to_update</source>
        <translation>da aggiornare</translation>
    </message>
</context>
<context>
    <name>PlannedActivityKind</name>
    <message>
        <source>activity</source>
        <translation>attività</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>obiettivo</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Enter the day of the reminder.</source>
        <translation>Indicare il giorno del sollecito.</translation>
    </message>
    <message>
        <source>This contribution has already come.</source>
        <translation>Questo contributo è già pervenuto.</translation>
    </message>
    <message>
        <source>Enter the day on which it came.</source>
        <translation>Indicare il giorno in cui è pervenuto.</translation>
    </message>
    <message>
        <source>This contribution has already been taken into the plan.</source>
        <translation>Questo contributo è già stato acquisito nel piano territoriale.</translation>
    </message>
    <message>
        <source>Only a contribution that came whole is taken into the plan.</source>
        <translation>Si può acquisire nel piano territoriale solo un contributo pervenuto completo.</translation>
    </message>
    <message>
        <source>Add the plan version &quot;%1&quot;</source>
        <translation>Aggiungi la versione del piano territoriale «%1»</translation>
    </message>
    <message>
        <source>Change the plan version &quot;%1&quot;</source>
        <translation>Modifica la versione del piano territoriale «%1»</translation>
    </message>
    <message>
        <source>Remove the plan version &quot;%1&quot;</source>
        <translation>Elimina la versione del piano territoriale «%1»</translation>
    </message>
    <message>
        <source>Contributions, commitments or agendas speak of this version: it stays.</source>
        <translation>Contributi, impegni o ordini del giorno fanno riferimento a questa versione: non si può eliminare.</translation>
    </message>
    <message>
        <source>Enter the day of the request.</source>
        <translation>Indicare il giorno della richiesta.</translation>
    </message>
    <message>
        <source>Ask a body for its contribution</source>
        <translation>Richiedi il contributo a un ente</translation>
    </message>
    <message>
        <source>Remind a body of its contribution</source>
        <translation>Sollecita il contributo di un ente</translation>
    </message>
    <message>
        <source>Receive the contribution of a body</source>
        <translation>Registra il contributo pervenuto da un ente</translation>
    </message>
    <message>
        <source>Take a contribution into the plan</source>
        <translation>Acquisisci un contributo nel piano territoriale</translation>
    </message>
    <message>
        <source>Change the note of a contribution</source>
        <translation>Modifica la nota di un contributo</translation>
    </message>
    <message>
        <source>Withdraw the request for a contribution</source>
        <translation>Ritira la richiesta di un contributo</translation>
    </message>
    <message>
        <source>Choose the body to ask.</source>
        <translation>Indicare l&apos;ente a cui richiedere il contributo.</translation>
    </message>
</context>
<context>
    <name>PointLinks</name>
    <message>
        <source>It is about</source>
        <translation>Riguarda</translation>
    </message>
    <message>
        <source>The letters to who is concerned name the point, and the thing remembers when it was spoken of.</source>
        <translation>Le lettere agli enti interessati citano il punto, e la scheda collegata ricorda quando se ne è parlato.</translation>
    </message>
    <message>
        <source>Choose what the point is about.</source>
        <translation>Scegliere che cosa riguarda il punto.</translation>
    </message>
    <message>
        <source>What the point is about</source>
        <translation>Che cosa riguarda il punto</translation>
    </message>
    <message>
        <source>The point is linked to nothing yet: a critical area, a commitment, a project, a body…</source>
        <translation>Il punto non è ancora collegato a nulla: una criticità, un impegno, un progetto, un ente…</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>Collega a…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
</context>
<context>
    <name>PrintedPapers</name>
    <message>
        <source>The printer does not answer: check that it is on and connected, or make the PDF and print that.</source>
        <translation>La stampante non risponde: verificare che sia accesa e collegata, oppure produrre il PDF e stampare quello.</translation>
    </message>
    <message>
        <source>Stopped: the papers not yet sent to the printer are not printed.</source>
        <translation>Interrotto: i documenti non ancora inviati alla stampante non sono stati stampati.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Enter the title of the project.</source>
        <translation>Indicare il titolo del progetto.</translation>
    </message>
    <message>
        <source>Enter the number of the edition, from 1.</source>
        <translation>Indicare il numero dell&apos;edizione, a partire da 1.</translation>
    </message>
    <message>
        <source>Enter how many months the edition lasts.</source>
        <translation>Indicare la durata in mesi dell&apos;edizione.</translation>
    </message>
    <message>
        <source>Enter the amount, which cannot be negative.</source>
        <translation>Indicare l&apos;importo, che non può essere negativo.</translation>
    </message>
    <message>
        <source>Choose a body, or enter the name of the partner.</source>
        <translation>Scegliere un ente oppure indicare il nome del partner.</translation>
    </message>
    <message>
        <source>Enter what the project will do, or aims at.</source>
        <translation>Indicare che cosa realizzerà il progetto o quale obiettivo persegue.</translation>
    </message>
    <message>
        <source>The project has another edition number %1.</source>
        <translation>Il progetto ha già un&apos;edizione n. %1.</translation>
    </message>
</context>
<context>
    <name>ProjectReach</name>
    <message>
        <source>direct</source>
        <translation>diretto</translation>
    </message>
    <message>
        <source>transversal</source>
        <translation>trasversale</translation>
    </message>
</context>
<context>
    <name>ProjectStatus</name>
    <message>
        <source>idea</source>
        <translation>idea progettuale</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>presentato</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approvato</translation>
    </message>
    <message>
        <source>started</source>
        <translation>avviato</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>concluso</translation>
    </message>
    <message>
        <source>not_funded</source>
        <translation>non finanziato</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Add the project &quot;%1&quot;</source>
        <translation>Aggiungi il progetto «%1»</translation>
    </message>
    <message>
        <source>Change the project &quot;%1&quot;</source>
        <translation>Modifica il progetto «%1»</translation>
    </message>
    <message>
        <source>Remove the project &quot;%1&quot;</source>
        <translation>Elimina il progetto «%1»</translation>
    </message>
    <message>
        <source>Add an edition of a project</source>
        <translation>Aggiungi un&apos;edizione di un progetto</translation>
    </message>
    <message>
        <source>Change an edition of a project</source>
        <translation>Modifica un&apos;edizione di un progetto</translation>
    </message>
    <message>
        <source>Remove an edition of a project</source>
        <translation>Elimina un&apos;edizione di un progetto</translation>
    </message>
    <message>
        <source>Add a partner to a project</source>
        <translation>Aggiungi un partner a un progetto</translation>
    </message>
    <message>
        <source>Change a partner of a project</source>
        <translation>Modifica un partner di un progetto</translation>
    </message>
    <message>
        <source>Remove a partner from a project</source>
        <translation>Elimina un partner da un progetto</translation>
    </message>
    <message>
        <source>Reorder the partners of a project</source>
        <translation>Riordina i partner di un progetto</translation>
    </message>
    <message>
        <source>Add an activity to a project</source>
        <translation>Aggiungi un&apos;attività a un progetto</translation>
    </message>
    <message>
        <source>Change an activity of a project</source>
        <translation>Modifica un&apos;attività di un progetto</translation>
    </message>
    <message>
        <source>Remove an activity from a project</source>
        <translation>Elimina un&apos;attività da un progetto</translation>
    </message>
    <message>
        <source>Reorder the activities of a project</source>
        <translation>Riordina le attività di un progetto</translation>
    </message>
    <message>
        <source>A commitment, a table, an agreement, an event, an opinion or an agenda speaks of this project: record it as concluded.</source>
        <translation>Un impegno, un tavolo, un protocollo, un evento, un parere o un ordine del giorno parla di questo progetto: registrarlo come concluso.</translation>
    </message>
    <message>
        <source>Add a state of a project</source>
        <translation>Aggiungi uno stato di un progetto</translation>
    </message>
    <message>
        <source>Change a state of a project</source>
        <translation>Modifica uno stato di un progetto</translation>
    </message>
    <message>
        <source>Remove a state of a project</source>
        <translation>Elimina uno stato di un progetto</translation>
    </message>
    <message>
        <source>A commitment, an opinion or an agenda speaks of this edition: it stays. What speaks of it can be given the project alone.</source>
        <translation>Un impegno, un parere o un ordine del giorno parla di questa edizione: resta in archivio. Per eliminarla, collegare prima al solo progetto ciò che ne parla.</translation>
    </message>
</context>
<context>
    <name>ProposalState</name>
    <message>
        <source>formulated</source>
        <translation>formulata</translation>
    </message>
    <message>
        <source>transmitted</source>
        <translation>trasmessa</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>riscontrata</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opzioni]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opzioni:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argomenti:</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Opzione sconosciuta: «%1».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Opzioni sconosciute: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Manca un valore dopo «%1».</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>L&apos;opzione «%1» non prende valori.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Shift</source>
        <translation>Maiusc</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>It is damaged, or asks for more time or memory than a paper of an office does.</source>
        <translation>È danneggiato, oppure richiede più tempo o memoria di un documento d&apos;ufficio.</translation>
    </message>
    <message>
        <source>The part of the program that reads files of others (seduta-reader) is not there: install Seduta again.</source>
        <translation>Manca la parte del programma che legge i file altrui (seduta-reader): installare di nuovo Seduta.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrotto.</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>action_item</source>
        <translation>impegno</translation>
    </message>
    <message>
        <source>action_owner</source>
        <translation>responsabile di un impegno</translation>
    </message>
    <message>
        <source>action_update</source>
        <translation>aggiornamento di un impegno</translation>
    </message>
    <message>
        <source>agenda_item</source>
        <translation>punto all&apos;ordine del giorno</translation>
    </message>
    <message>
        <source>agenda_link</source>
        <translation>collegamento di un punto</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>protocollo d&apos;intesa</translation>
    </message>
    <message>
        <source>agreement_party</source>
        <translation>parte di un protocollo</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>presenza</translation>
    </message>
    <message>
        <source>attendance_exclusion</source>
        <translation>assenza da un punto</translation>
    </message>
    <message>
        <source>body</source>
        <translation>ente</translation>
    </message>
    <message>
        <source>body_contribution</source>
        <translation>contributo di un ente</translation>
    </message>
    <message>
        <source>body_name</source>
        <translation>denominazione precedente</translation>
    </message>
    <message>
        <source>composition</source>
        <translation>composizione</translation>
    </message>
    <message>
        <source>convocation</source>
        <translation>convocazione</translation>
    </message>
    <message>
        <source>council</source>
        <translation>consiglio</translation>
    </message>
    <message>
        <source>critical_area</source>
        <translation>criticità</translation>
    </message>
    <message>
        <source>critical_area_report</source>
        <translation>segnalazione</translation>
    </message>
    <message>
        <source>critical_area_report_body</source>
        <translation>ente che segnala</translation>
    </message>
    <message>
        <source>issued_document</source>
        <translation>documento emesso</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>seduta</translation>
    </message>
    <message>
        <source>meeting_part</source>
        <translation>parte di una seduta</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>componente</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>verbale</translation>
    </message>
    <message>
        <source>minutes_text</source>
        <translation>testo del verbale</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>plan_version</source>
        <translation>piano territoriale</translation>
    </message>
    <message>
        <source>planned_activity</source>
        <translation>attività prevista</translation>
    </message>
    <message>
        <source>project</source>
        <translation>progetto</translation>
    </message>
    <message>
        <source>project_edition</source>
        <translation>edizione di un progetto</translation>
    </message>
    <message>
        <source>project_partner</source>
        <translation>partner di un progetto</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>riscontro</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>rappresentante</translation>
    </message>
    <message>
        <source>signatory</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>intervento</translation>
    </message>
    <message>
        <source>suspension</source>
        <translation>sospensione</translation>
    </message>
    <message>
        <source>table_member</source>
        <translation>componente di un tavolo</translation>
    </message>
    <message>
        <source>working_table</source>
        <translation>tavolo</translation>
    </message>
    <message>
        <source>so</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>not so</source>
        <translation>no</translation>
    </message>
    <message>
        <source>block_change</source>
        <translation>modifica a mano</translation>
    </message>
    <message>
        <source>sent_file</source>
        <translation>File partito</translation>
    </message>
    <message>
        <source>document_kind</source>
        <translation>tipo di documento</translation>
    </message>
    <message>
        <source>template_override</source>
        <translation>Modello dell&apos;ufficio</translation>
    </message>
    <message>
        <source>left_out_part</source>
        <translation>parte esclusa</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>legal_reference</source>
        <translation>riferimento</translation>
    </message>
    <message>
        <source>citation</source>
        <translation>citazione</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>parere</translation>
    </message>
    <message>
        <source>statistic</source>
        <translation>dato</translation>
    </message>
    <message>
        <source>agreement_state_change</source>
        <translation>stato di un protocollo d&apos;intesa</translation>
    </message>
    <message>
        <source>project_state_change</source>
        <translation>stato di un progetto</translation>
    </message>
    <message>
        <source>table_state_change</source>
        <translation>stato di un tavolo</translation>
    </message>
    <message>
        <source>table_name</source>
        <translation>denominazione precedente di un tavolo</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>allegato</translation>
    </message>
</context>
<context>
    <name>ReferenceKind</name>
    <message>
        <source>law</source>
        <translation>legge</translation>
    </message>
    <message>
        <source>decree</source>
        <translation>decreto</translation>
    </message>
    <message>
        <source>circular</source>
        <translation>circolare</translation>
    </message>
    <message>
        <source>vademecum</source>
        <translation>vademecum</translation>
    </message>
    <message>
        <source>sop</source>
        <translation>linee guida operative (SOP)</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>New body &quot;%1&quot;…</source>
        <translation>Nuovo ente «%1»…</translation>
    </message>
    <message>
        <source>New person &quot;%1&quot;…</source>
        <translation>Nuova persona «%1»…</translation>
    </message>
    <message>
        <source>from %1, %2</source>
        <translation>dal %1, %2</translation>
    </message>
    <message>
        <source>%1, edition %2</source>
        <translation>%1, edizione %2</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>Edizione %1</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>The day of the meeting is not known.</source>
        <translation>Il giorno della seduta non è noto.</translation>
    </message>
    <message>
        <source>The meeting is older than the councils: check the year.</source>
        <translation>La seduta è precedente all&apos;istituzione dei consigli: controllare l&apos;anno.</translation>
    </message>
    <message>
        <source>Nobody is named as having said this.</source>
        <translation>Non è indicato chi lo abbia detto.</translation>
    </message>
    <message>
        <source>There is a date, but the commitment is said to have no due date.</source>
        <translation>È indicata una data, ma l&apos;impegno risulta senza scadenza.</translation>
    </message>
    <message>
        <source>It is not said why the commitment was given up.</source>
        <translation>Non è indicato perché l&apos;impegno sia stato abbandonato.</translation>
    </message>
    <message>
        <source>The edition ends before it begins.</source>
        <translation>L&apos;edizione finisce prima di iniziare.</translation>
    </message>
    <message>
        <source>It is not said why the area was archived.</source>
        <translation>Non è indicato perché la criticità sia stata archiviata.</translation>
    </message>
    <message>
        <source>The letter was sent, but it is not said when.</source>
        <translation>La lettera risulta inviata, ma non è indicato quando.</translation>
    </message>
    <message>
        <source>The table was founded later than that.</source>
        <translation>Il tavolo è stato costituito più tardi.</translation>
    </message>
    <message>
        <source>The agreement was signed later than that.</source>
        <translation>Il protocollo è stato sottoscritto più tardi.</translation>
    </message>
</context>
<context>
    <name>ReplyKind</name>
    <message>
        <source>confirmed</source>
        <translation>confermata</translation>
    </message>
    <message>
        <source>delegate_named</source>
        <translation>delegato designato</translation>
    </message>
    <message>
        <source>absence_announced</source>
        <translation>assenza comunicata</translation>
    </message>
</context>
<context>
    <name>RepresentativeRole</name>
    <message>
        <source>holder</source>
        <translation>titolare</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>supplente</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>persona di contatto</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>meeting %1</source>
        <translation>seduta %1</translation>
    </message>
    <message>
        <source>meeting without a day</source>
        <translation>seduta senza data</translation>
    </message>
    <message>
        <source>meeting no. %1</source>
        <translation>seduta n. %1</translation>
    </message>
</context>
<context>
    <name>SentComparison</name>
    <message>
        <source>same_file</source>
        <translation>identico all&apos;emesso</translation>
    </message>
    <message>
        <source>same_words</source>
        <translation>stesse parole</translation>
    </message>
    <message>
        <source>words_added</source>
        <translation>con parole aggiunte</translation>
    </message>
    <message>
        <source>words_differ</source>
        <translation>con parole diverse</translation>
    </message>
    <message>
        <source>not_comparable</source>
        <translation>non confrontabile</translation>
    </message>
</context>
<context>
    <name>SentFiles</name>
    <message>
        <source>This file is empty.</source>
        <translation>Questo file è vuoto.</translation>
    </message>
    <message>
        <source>This file is larger than 50 MB: attach the signed or stamped PDF alone.</source>
        <translation>Questo file supera i 50 MB: allegare soltanto il PDF firmato o protocollato.</translation>
    </message>
    <message>
        <source>Attach the file that left: %1</source>
        <translation>Allega il file partito: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) left as &quot;%1&quot;</source>
        <translation>
            <numerusform>%n lettera partita come «%1»</numerusform>
            <numerusform>%n lettere partite come «%1»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentWords</name>
    <message>
        <source>These words of the document issued are missing: &quot;%1&quot;.</source>
        <translation>Mancano queste parole del documento emesso: «%1».</translation>
    </message>
    <message>
        <source>It says otherwise: &quot;%1&quot;.</source>
        <translation>Il testo è diverso: «%1».</translation>
    </message>
    <message>
        <source>Where the document issued says &quot;%1&quot;, it says &quot;%2&quot;.</source>
        <translation>Dove il documento emesso dice «%1», il file dice «%2».</translation>
    </message>
    <message>
        <source>It is the document issued, byte for byte.</source>
        <translation>È il documento emesso, identico byte per byte.</translation>
    </message>
    <message>
        <source>It says the words of the document issued, no more and no less.</source>
        <translation>Contiene le stesse parole del documento emesso, né più né meno.</translation>
    </message>
    <message>
        <source>It says what was issued, and adds: &quot;%1&quot;.</source>
        <translation>Contiene tutto ciò che è stato emesso, con in più: «%1».</translation>
    </message>
    <message>
        <source>Signed by %1: the signature is whole; who issued its certificate was not checked.</source>
        <translation>Firmato da %1: firma integra, emittente del certificato non verificato.</translation>
    </message>
    <message>
        <source>Signed by %1, but the file was altered after it was signed.</source>
        <translation>Firmato da %1, ma il file è stato modificato dopo la firma.</translation>
    </message>
    <message>
        <source>Its words could not be compared with those issued, for it is a picture, or no PDF that can be read in the time there is: look it over.</source>
        <translation>Non è stato possibile confrontarne le parole con quelle del documento emesso, perché è un&apos;immagine o non è un PDF leggibile nel tempo a disposizione: occorre controllarlo a vista.</translation>
    </message>
</context>
<context>
    <name>SharedFields</name>
    <message>
        <source>(various)</source>
        <translation>(vari)</translation>
    </message>
</context>
<context>
    <name>StateStory</name>
    <message>
        <source>Of %1 another state is recorded already: correct it.</source>
        <translation>Alla data %1 è già registrato un altro stato: correggere quello.</translation>
    </message>
    <message>
        <source>The story would say &quot;%1&quot; twice, one after the other: once is enough.</source>
        <translation>Nella storia «%1» verrebbe due volte di seguito: basta una volta.</translation>
    </message>
    <message>
        <source>The story says &quot;%1&quot; from %2, still to come: change it there.</source>
        <translation>La storia registra già «%1» (%2), che deve ancora venire: correggere lì.</translation>
    </message>
    <message>
        <source>The last row in time says the state of today.</source>
        <translation>L&apos;ultima riga nel tempo dice lo stato di oggi.</translation>
    </message>
    <message>
        <source>In which state it was, and since when</source>
        <translation>In che stato era, e da quando</translation>
    </message>
    <message>
        <source>Since when it is in this state is not told yet. Another state chosen in the form is told here.</source>
        <translation>Da quando sia in questo stato non è ancora detto. Un altro stato scelto nel modulo si legge qui.</translation>
    </message>
    <message>
        <source>Add a state</source>
        <translation>Aggiungi uno stato</translation>
    </message>
</context>
<context>
    <name>Statistic</name>
    <message>
        <source>Enter what the figure measures.</source>
        <translation>Indicare che cosa misura il dato.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>da %1</translation>
    </message>
    <message>
        <source>The parts add up to %1, and the whole is %2.</source>
        <translation>Le parti sommano %1, mentre il totale è %2.</translation>
    </message>
    <message>
        <source>A figure is neither a part of itself nor computed from itself, not even through others.</source>
        <translation>Un dato non può essere parte di sé stesso né essere calcolato da sé stesso, nemmeno attraverso altri dati.</translation>
    </message>
    <message>
        <source>%1 out of %2 makes %3, and the figure says %4.</source>
        <translation>%1 su %2 fa %3, e il dato dice %4.</translation>
    </message>
</context>
<context>
    <name>StatisticParts</name>
    <message>
        <source>The parts of the figure</source>
        <translation>Le parti del dato</translation>
    </message>
    <message>
        <source>It is not divided into parts.</source>
        <translation>Non è suddiviso in parti.</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Aggiungi una parte</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>Add the figure &quot;%1&quot;</source>
        <translation>Aggiungi il dato «%1»</translation>
    </message>
    <message>
        <source>Change the figure &quot;%1&quot;</source>
        <translation>Modifica il dato «%1»</translation>
    </message>
    <message>
        <source>Remove the figure &quot;%1&quot;</source>
        <translation>Elimina il dato «%1»</translation>
    </message>
    <message>
        <source>Other figures are parts of this one, or are computed from it: remove those first.</source>
        <translation>Altri dati sono parti di questo o sono calcolati da esso: eliminare prima quelli.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The archive is already open for writing elsewhere.</source>
        <translation>L&apos;archivio è già aperto in scrittura altrove.</translation>
    </message>
    <message>
        <source>The archive is open for writing: %1, on %2, since %3.</source>
        <translation>L&apos;archivio è aperto in scrittura da %1, su %2, dal %3.</translation>
    </message>
    <message>
        <source>The folder of the archive cannot be written: open a copy, or move the archive.</source>
        <translation>Nella cartella dell&apos;archivio non si può scrivere: aprire una copia oppure spostare l&apos;archivio.</translation>
    </message>
    <message>
        <source>The archive %1 is not there: check its folder and its name.</source>
        <translation>L&apos;archivio %1 non si trova: controllare la cartella e il nome.</translation>
    </message>
    <message>
        <source>This file is not an archive of Seduta. It was left as it is.</source>
        <translation>Questo file non è un archivio di Seduta. È stato lasciato com&apos;era.</translation>
    </message>
    <message>
        <source>This archive was written by a newer version of Seduta (archive version %1): update the program. It was left as it is.</source>
        <translation>Questo archivio è stato scritto da una versione più recente di Seduta (versione dell&apos;archivio %1): aggiornare il programma. L&apos;archivio è stato lasciato com&apos;era.</translation>
    </message>
    <message>
        <source>The structure of this archive is not the one that Seduta writes: it was not opened, and was left as it is.</source>
        <translation>La struttura di questo archivio non è quella scritta da Seduta: l&apos;archivio non è stato aperto ed è stato lasciato com&apos;era.</translation>
    </message>
    <message>
        <source>The archive is damaged: restore the latest copy. The damaged file was left as it is.</source>
        <translation>L&apos;archivio è danneggiato: ripristinare la copia più recente. Il file danneggiato è stato lasciato com&apos;era.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved. Free some space and try again.</source>
        <translation>Il disco è pieno: non è stato salvato nulla. Liberare spazio e riprovare.</translation>
    </message>
    <message>
        <source>Another program is using the archive: nothing was saved. Try again in a moment.</source>
        <translation>Un altro programma sta usando l&apos;archivio: non è stato salvato nulla. Riprovare tra poco.</translation>
    </message>
    <message>
        <source>The archive was moved, renamed or deleted while open: nothing was saved. Save a copy elsewhere, then open it again.</source>
        <translation>L&apos;archivio è stato spostato, rinominato o eliminato mentre era aperto: non è stato salvato nulla. Salvare una copia altrove, poi riaprirlo.</translation>
    </message>
    <message>
        <source>The archive was replaced or changed by another program while open: nothing was saved. Close it and open it again.</source>
        <translation>L&apos;archivio è stato sostituito o modificato da un altro programma mentre era aperto: non è stato salvato nulla. Chiuderlo e riaprirlo.</translation>
    </message>
    <message>
        <source>The archive or its folder is read-only: nothing was saved. Move it where you may write.</source>
        <translation>L&apos;archivio o la sua cartella è di sola lettura: non è stato salvato nulla. Spostarlo dove è consentito scrivere.</translation>
    </message>
    <message>
        <source>The archive cannot be opened: check that you may read and write in its folder.</source>
        <translation>L&apos;archivio non si può aprire: verificare di poter leggere e scrivere nella sua cartella.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should: nothing was saved. Check the disk, then try again.</source>
        <translation>Il disco non ha risposto correttamente: non è stato salvato nulla. Controllare il disco, poi riprovare.</translation>
    </message>
    <message>
        <source>This text is too long for the archive: nothing was saved.</source>
        <translation>Questo testo è troppo lungo per l&apos;archivio: non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>A save was interrupted, and the folder is read-only: open the archive once from a place where you may write.</source>
        <translation>Un salvataggio è stato interrotto e la cartella è di sola lettura: aprire una volta l&apos;archivio da una posizione in cui è consentito scrivere.</translation>
    </message>
    <message>
        <source>Something else in the archive depends on this, or contradicts it: nothing was saved.</source>
        <translation>Altri dati dell&apos;archivio dipendono da questo elemento o lo contraddicono: non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>Stopped at your request: nothing was saved.</source>
        <translation>Operazione interrotta su richiesta: non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>The archive could not carry this out: nothing was saved.</source>
        <translation>L&apos;archivio non ha potuto eseguire l&apos;operazione: non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>Beside the archive stands a file that does not belong to it (the same name, then -journal): nothing was opened or changed. Move that file to another folder, then try again.</source>
        <translation>Accanto all&apos;archivio si trova un file che non gli appartiene (stesso nome, seguito da -journal): nulla è stato aperto né modificato. Spostare quel file in un&apos;altra cartella e riprovare.</translation>
    </message>
    <message>
        <source>Another program has the archive open, or left its files beside it (the same name, then -wal or -shm): nothing was opened or changed. Close that program; if the files stay, move them to another folder.</source>
        <translation>Un altro programma tiene aperto l&apos;archivio o ha lasciato accanto i propri file (stesso nome, seguito da -wal o -shm): nulla è stato aperto né modificato. Chiudere quel programma; se i file restano, spostarli in un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>The copy could not be verified, and was removed; nothing in the archive was touched. Try again in a moment.</source>
        <translation>La copia non ha superato la verifica ed è stata eliminata; l&apos;archivio non è stato toccato. Riprovare tra qualche istante.</translation>
    </message>
    <message>
        <source>There is no room on the disk for a copy: free some space.</source>
        <translation>Sul disco non c&apos;è spazio per una copia: liberare spazio.</translation>
    </message>
    <message>
        <source>Another program is using the archive: try again in a moment.</source>
        <translation>Un altro programma sta usando l&apos;archivio: riprovare tra qualche istante.</translation>
    </message>
    <message>
        <source>The folder of the copies cannot be written: check what you may do there.</source>
        <translation>Nella cartella delle copie non si può scrivere: verificare le autorizzazioni.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should while the copy was made: check it.</source>
        <translation>Durante la copia il disco non ha risposto come dovuto: verificarlo.</translation>
    </message>
    <message>
        <source>The archive is open for writing on %1; the note beside it that says who has it open is damaged or missing.</source>
        <translation>L&apos;archivio è aperto in scrittura su %1; la nota accanto, che dice chi lo tiene aperto, è danneggiata o manca.</translation>
    </message>
    <message>
        <source>That computer gives no sign of life: if nobody works on the archive there, you may take the writing over.</source>
        <translation>Quel computer non dà segni di vita: se lì nessuno lavora sull&apos;archivio, si può riprendere la scrittura.</translation>
    </message>
    <message>
        <source>That computer gives no sign of life since %1: if nobody works on the archive there, you may take the writing over.</source>
        <translation>Quel computer non dà segni di vita dal %1: se lì nessuno lavora sull&apos;archivio, si può riprendere la scrittura.</translation>
    </message>
    <message>
        <source>This archive holds a text larger than any that Seduta writes: it was not opened, and was left as it is.</source>
        <translation>Questo archivio contiene un testo più grande di qualunque testo scritto da Seduta: non è stato aperto, ed è rimasto com&apos;era.</translation>
    </message>
    <message>
        <source>The computer has not enough free memory for this: nothing was saved. Close other programs and try again.</source>
        <translation>Il computer non ha abbastanza memoria libera per questa operazione: non è stato salvato nulla. Chiudere altri programmi e riprovare.</translation>
    </message>
</context>
<context>
    <name>TableKind</name>
    <message>
        <source>table</source>
        <translation>tavolo</translation>
    </message>
    <message>
        <source>working_group</source>
        <translation>gruppo di lavoro</translation>
    </message>
    <message>
        <source>section</source>
        <translation>sezione</translation>
    </message>
    <message>
        <source>subtable</source>
        <translation>sottotavolo</translation>
    </message>
    <message>
        <source>coordination</source>
        <translation>coordinamento</translation>
    </message>
</context>
<context>
    <name>TableMembers</name>
    <message>
        <source>Or a category, in words</source>
        <translation>Oppure una categoria, a parole</translation>
    </message>
    <message>
        <source>For example: the bodies of the third sector.</source>
        <translation>Per esempio: gli enti del terzo settore.</translation>
    </message>
    <message>
        <source>Members of the working table</source>
        <translation>Componenti del tavolo</translation>
    </message>
    <message>
        <source>No member is recorded for this working table yet.</source>
        <translation>Nessun componente di questo tavolo è ancora registrato.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Aggiungi un componente</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Componente</translation>
    </message>
</context>
<context>
    <name>TableOrigin</name>
    <message>
        <source>council</source>
        <translation>consiglio</translation>
    </message>
    <message>
        <source>prefect</source>
        <translation>prefetto</translation>
    </message>
    <message>
        <source>project</source>
        <translation>progetto</translation>
    </message>
    <message>
        <source>law</source>
        <translation>legge</translation>
    </message>
</context>
<context>
    <name>TableState</name>
    <message>
        <source>to_constitute</source>
        <translation>da costituire</translation>
    </message>
    <message>
        <source>constituted</source>
        <translation>costituito</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>sospeso</translation>
    </message>
    <message>
        <source>reactivated</source>
        <translation>riattivato</translation>
    </message>
    <message>
        <source>concluded</source>
        <translation>concluso</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>there is no value named “%1”.</source>
        <translation>non esiste un valore con il nome «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a text that can be printed.</source>
        <translation>«%1» non è un testo stampabile.</translation>
    </message>
    <message>
        <source>Template %1, line %2, column %3: %4</source>
        <translation>Modello %1, riga %2, colonna %3: %4</translation>
    </message>
    <message>
        <source>the partial “%1” contains itself.</source>
        <translation>il modello parziale «%1» contiene se stesso.</translation>
    </message>
    <message>
        <source>there is no file “%1”.</source>
        <translation>il file «%1» non esiste.</translation>
    </message>
    <message>
        <source>this tag is never closed with “}}”.</source>
        <translation>questo marcatore non è chiuso con «}}».</translation>
    </message>
    <message>
        <source>the section “%1” is never closed.</source>
        <translation>la sezione «%1» non è mai chiusa.</translation>
    </message>
    <message>
        <source>tags without escaping and changed delimiters are not allowed.</source>
        <translation>non sono ammessi marcatori senza codifica dei caratteri speciali né delimitatori modificati.</translation>
    </message>
    <message>
        <source>this tag has no name.</source>
        <translation>questo marcatore non ha un nome.</translation>
    </message>
    <message>
        <source>“%1” is closed here but was never opened.</source>
        <translation>«%1» è chiusa qui ma non è mai stata aperta.</translation>
    </message>
    <message>
        <source>“%1” is closed here, but the section open since line %2 is “%3”.</source>
        <translation>«%1» è chiusa qui, ma la sezione aperta dalla riga %2 è «%3».</translation>
    </message>
    <message>
        <source>at “%1” the paper grows longer than any letter: it repeats itself.</source>
        <translation>in «%1» il documento diventa più lungo di qualsiasi lettera, perché si ripete.</translation>
    </message>
    <message>
        <source>this file is too long.</source>
        <translation>questo file è troppo lungo.</translation>
    </message>
    <message>
        <source>with this part the wording is longer than 1,000,000 letters.</source>
        <translation>con questa parte il testo supera 1.000.000 di caratteri.</translation>
    </message>
    <message>
        <source>too many parts stand one within the other.</source>
        <translation>troppe parti sono richiamate una dentro l&apos;altra.</translation>
    </message>
    <message>
        <source>too many tags stand here, or one within the other.</source>
        <translation>qui stanno troppi marcatori, o troppe sezioni una dentro l&apos;altra.</translation>
    </message>
    <message>
        <source>more than %1 lines stand here.</source>
        <translation>qui stanno più di %1 righe.</translation>
    </message>
</context>
<context>
    <name>TemplateCheck</name>
    <message>
        <source>The papers with “%1” cannot be laid out in the time there is: give it fewer tables within tables, or fewer parts.</source>
        <translation>I documenti con «%1» non si possono impaginare nel tempo a disposizione: ridurre le tabelle dentro altre tabelle o le parti.</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Name cards</source>
        <translation>Segnaposto</translation>
    </message>
    <message>
        <source>Letter of convocation</source>
        <translation>Lettera di convocazione</translation>
    </message>
    <message>
        <source>One letter for all</source>
        <translation>Lettera unica</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordine del giorno</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Foglio firme</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Verbale</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>Comunicato stampa</translation>
    </message>
    <message>
        <source>List of commitments</source>
        <translation>Elenco degli impegni</translation>
    </message>
    <message>
        <source>Part: letterhead</source>
        <translation>Parte: carta intestata</translation>
    </message>
    <message>
        <source>Part: foot of the first page</source>
        <translation>Parte: piede della prima pagina</translation>
    </message>
    <message>
        <source>Part: protocol and date</source>
        <translation>Parte: protocollo e data</translation>
    </message>
    <message>
        <source>Part: addressee</source>
        <translation>Parte: destinatario</translation>
    </message>
    <message>
        <source>Part: who gets a copy</source>
        <translation>Parte: per conoscenza</translation>
    </message>
    <message>
        <source>Part: subject</source>
        <translation>Parte: oggetto</translation>
    </message>
    <message>
        <source>Part: postponed, cancelled or changed meeting</source>
        <translation>Parte: rinvio, annullamento o integrazione</translation>
    </message>
    <message>
        <source>Part: day, hour and place</source>
        <translation>Parte: giorno, ora e luogo</translation>
    </message>
    <message>
        <source>Part: points of the agenda</source>
        <translation>Parte: punti all&apos;ordine del giorno</translation>
    </message>
    <message>
        <source>Part: request of a reply</source>
        <translation>Parte: richiesta di riscontro</translation>
    </message>
    <message>
        <source>Part: signature</source>
        <translation>Parte: firma</translation>
    </message>
    <message>
        <source>Part: reply slip</source>
        <translation>Parte: modulo di riscontro</translation>
    </message>
    <message>
        <source>Part: presence of a body</source>
        <translation>Parte: presenza di un ente</translation>
    </message>
    <message>
        <source>Part: what somebody said</source>
        <translation>Parte: intervento</translation>
    </message>
    <message>
        <source>Part: commitments in the minutes</source>
        <translation>Parte: impegni nel verbale</translation>
    </message>
    <message>
        <source>Part: critical areas in the minutes</source>
        <translation>Parte: criticità nel verbale</translation>
    </message>
    <message>
        <source>Part: rows of the list of commitments</source>
        <translation>Parte: righe dell&apos;elenco degli impegni</translation>
    </message>
    <message>
        <source>This template is longer than 200,000 letters.</source>
        <translation>Questo modello supera i 200.000 caratteri.</translation>
    </message>
    <message>
        <source>Change the template &quot;%1&quot;</source>
        <translation>Modifica il modello «%1»</translation>
    </message>
    <message>
        <source>Bring back the original of the template &quot;%1&quot;</source>
        <translation>Torna all&apos;originale del modello «%1»</translation>
    </message>
    <message>
        <source>Card of a record</source>
        <translation>Scheda di un ente, di una seduta o di un impegno</translation>
    </message>
    <message>
        <source>Part: suspensions, arrivals and departures in the minutes</source>
        <translation>Parte: sospensioni, entrate e uscite nel verbale</translation>
    </message>
    <message>
        <source>Agenda of the chair</source>
        <translation>Scaletta per chi presiede</translation>
    </message>
    <message>
        <source>Extracts of the minutes</source>
        <translation>Estratti del verbale</translation>
    </message>
    <message>
        <source>List of members</source>
        <translation>Elenco dei componenti</translation>
    </message>
    <message>
        <source>List of addresses</source>
        <translation>Elenco degli indirizzi</translation>
    </message>
    <message>
        <source>Index of opinions</source>
        <translation>Elenco dei pareri</translation>
    </message>
    <message>
        <source>Cover of the folder</source>
        <translation>Frontespizio del fascicolo</translation>
    </message>
    <message>
        <source>Part: who is convened or invited</source>
        <translation>Parte: chi è convocato o invitato</translation>
    </message>
    <message>
        <source>Part: day, hour and place in a sentence</source>
        <translation>Parte: giorno, ora e luogo in una frase</translation>
    </message>
    <message>
        <source>Part: end, parts and link of the meeting</source>
        <translation>Parte: conclusione, parti e collegamento della seduta</translation>
    </message>
    <message>
        <source>Part: who presents a point</source>
        <translation>Parte: relatore di un punto</translation>
    </message>
    <message>
        <source>Part: enclosures and whom to ask</source>
        <translation>Parte: allegati e referente</translation>
    </message>
    <message>
        <source>Part: head of the attendance sheet</source>
        <translation>Parte: intestazione del foglio firme</translation>
    </message>
    <message>
        <source>Part: a point in the minutes</source>
        <translation>Parte: un punto nel verbale</translation>
    </message>
    <message>
        <source>Part: projects in the press release</source>
        <translation>Parte: progetti nel comunicato</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>finds what was written, by the first letters of its words; the newest first</source>
        <translation>trova ciò che è scritto, dalle prime lettere delle parole; prima il più recente</translation>
    </message>
    <message>
        <source>Imported: %1 records, among them %2 bodies and %3 meetings.</source>
        <translation>Registrazioni importate: %1 (enti: %2, sedute: %3).</translation>
    </message>
    <message>
        <source>The archive has its council already: it stayed as it was.</source>
        <translation>L&apos;archivio ha già il suo consiglio: è rimasto com&apos;era.</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Creato: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Data e ora</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Nome del file</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Ripristinato: %1</translation>
    </message>
    <message>
        <source>into this file</source>
        <translation>in questo file</translation>
    </message>
    <message>
        <source>for machines</source>
        <translation>in formato leggibile dai programmi</translation>
    </message>
    <message>
        <source>with the sample secretariat</source>
        <translation>con la segreteria di esempio</translation>
    </message>
    <message>
        <source>makes a new archive</source>
        <translation>crea un nuovo archivio</translation>
    </message>
    <message>
        <source>brings in a seduta-2 document, whole or not at all</source>
        <translation>importa un documento seduta-2 o seduta-1, per intero o per nulla</translation>
    </message>
    <message>
        <source>gives the archive as a seduta-2 document</source>
        <translation>esporta l&apos;archivio come documento seduta-2</translation>
    </message>
    <message>
        <source>makes a verified copy, beside the archive unless told where</source>
        <translation>crea una copia verificata, accanto all&apos;archivio se non indicato altrimenti</translation>
    </message>
    <message>
        <source>lists the copies beside the archive</source>
        <translation>elenca le copie accanto all&apos;archivio</translation>
    </message>
    <message>
        <source>restores a copy into a new file</source>
        <translation>ripristina una copia in un nuovo file</translation>
    </message>
    <message>
        <source>The option %1 is not known.</source>
        <translation>L&apos;opzione %1 non è riconosciuta.</translation>
    </message>
    <message>
        <source>The option %1 needs a value: %2.</source>
        <translation>L&apos;opzione %1 richiede un valore: %2.</translation>
    </message>
    <message>
        <source>The command takes %1 arguments, not %2.</source>
        <translation>Numero di argomenti richiesti dal comando: %1, non %2.</translation>
    </message>
    <message>
        <source>The file %1 could not be written: check the folder and the free space.</source>
        <translation>Non è stato possibile scrivere il file %1: controllare la cartella e lo spazio libero.</translation>
    </message>
    <message>
        <source>the act with this number in the history</source>
        <translation>l&apos;operazione con questo numero nella cronologia</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Give --table and --id together.</source>
        <translation>Indicare insieme --table e --id.</translation>
    </message>
    <message>
        <source>The archive is whole: history, records and documents hold.</source>
        <translation>L&apos;archivio è integro: cronologia, registrazioni e documenti sono coerenti.</translation>
    </message>
    <message>
        <source>checks the history, the records and the documents</source>
        <translation>verifica la cronologia, le registrazioni e i documenti</translation>
    </message>
    <message>
        <source>of one record: its table</source>
        <translation>di una registrazione: la tabella</translation>
    </message>
    <message>
        <source>of one record: its number</source>
        <translation>di una registrazione: il numero</translation>
    </message>
    <message>
        <source>who did what and when, newest first</source>
        <translation>mostra chi ha fatto che cosa e quando, dal più recente</translation>
    </message>
    <message>
        <source>undoes the latest act</source>
        <translation>annulla l&apos;ultima operazione</translation>
    </message>
    <message>
        <source>does again what was undone last</source>
        <translation>ripete l&apos;ultima operazione annullata</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Enti presenti</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Impegni aperti</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>%1 (overdue)</source>
        <translation>%1 (scaduta)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>lists the meetings, newest first</source>
        <translation>elenca le sedute, dalla più recente</translation>
    </message>
    <message>
        <source>only those still open</source>
        <translation>solo quelli ancora aperti</translation>
    </message>
    <message>
        <source>only those whose day has passed</source>
        <translation>solo quelli già scaduti</translation>
    </message>
    <message>
        <source>only those of this body</source>
        <translation>solo quelli di questo ente</translation>
    </message>
    <message>
        <source>as a PDF in this folder</source>
        <translation>come PDF in questa cartella</translation>
    </message>
    <message>
        <source>lists the commitments, by due date</source>
        <translation>elenca gli impegni, per scadenza</translation>
    </message>
    <message>
        <source>Seduta: the secretariat of the council, from the terminal.</source>
        <translation>Seduta: la segreteria del consiglio, dal terminale.</translation>
    </message>
    <message>
        <source>Use: seduta-cli COMMAND FILE [OPTIONS]; seduta-cli COMMAND --help</source>
        <translation>Uso: seduta-cli COMANDO FILE [OPZIONI]; seduta-cli COMANDO --help</translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; is not known: see seduta-cli --help.</source>
        <translation>Il comando «%1» non è riconosciuto: vedere seduta-cli --help.</translation>
    </message>
    <message>
        <source>Give --meeting DATE|NUMBER and --out DIR.</source>
        <translation>Indicare --meeting DATA|NUMERO e --out DIR.</translation>
    </message>
    <message>
        <source>Choose one of --merged and --single-letter.</source>
        <translation>Scegliere tra --merged e --single-letter.</translation>
    </message>
    <message>
        <source>the meeting, by its day or its number</source>
        <translation>la seduta, indicata con il giorno o il numero</translation>
    </message>
    <message>
        <source>the folder for the files</source>
        <translation>la cartella per i file</translation>
    </message>
    <message>
        <source>issued and kept for ever, not a draft</source>
        <translation>documento emesso e conservato per sempre, non una bozza</translation>
    </message>
    <message>
        <source>all letters in one file, to print on both sides</source>
        <translation>tutte le lettere in un solo file, per la stampa fronte-retro</translation>
    </message>
    <message>
        <source>one letter with the list of addressees</source>
        <translation>una sola lettera con l&apos;elenco dei destinatari</translation>
    </message>
    <message>
        <source>as plain text, on standard output</source>
        <translation>come testo semplice, sull&apos;uscita standard</translation>
    </message>
    <message>
        <source>the name cards for the table, four on a sheet</source>
        <translation>i segnaposto per il tavolo, quattro per foglio</translation>
    </message>
    <message>
        <source>the letters of convocation, one per addressee</source>
        <translation>le lettere di convocazione, una per destinatario</translation>
    </message>
    <message>
        <source>the agenda</source>
        <translation>l&apos;ordine del giorno</translation>
    </message>
    <message>
        <source>the sheet to sign</source>
        <translation>il foglio firme</translation>
    </message>
    <message>
        <source>the minutes</source>
        <translation>il verbale</translation>
    </message>
    <message>
        <source>the press release</source>
        <translation>il comunicato stampa</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>nel cestino</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservata</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Passo successivo</translation>
    </message>
    <message>
        <source>What is lacking</source>
        <translation>Che cosa manca</translation>
    </message>
    <message>
        <source>tells what each meeting lacks, and its next step</source>
        <translation>dice che cosa manca a ogni seduta e il passo successivo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Che cosa ne sarà</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Che cosa vi si legge</translation>
    </message>
    <message>
        <source>Copies made before, in which the name stands; --new-copies makes a new one and removes these:</source>
        <translation>Copie fatte in precedenza, che contengono il nome; --new-copies ne fa una nuova ed elimina queste:</translation>
    </message>
    <message>
        <source>Of the history: %1 past records and %2 names of acts are emptied.</source>
        <translation>Della cronologia si svuotano %1 registrazioni passate e %2 nomi di operazioni.</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) were done by this person: who did what stays in the history.</source>
        <translation>
            <numerusform>%n operazione è stata compiuta da questa persona: chi ha fatto che cosa resta nella cronologia.</numerusform>
            <numerusform>%n operazioni sono state compiute da questa persona: chi ha fatto che cosa resta nella cronologia.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will be called &quot;%2&quot;.</source>
        <translation>Al posto di %1 si leggerà «%2».</translation>
    </message>
    <message>
        <source>Nothing was done. Correct first what is to be corrected by hand, so that the history forgets it too; then give --yes: it cannot be undone.</source>
        <translation>Non è stato fatto nulla. Correggere prima ciò che va corretto a mano, perché esca anche dalla cronologia; poi ripetere con --yes: la cancellazione non si può annullare.</translation>
    </message>
    <message>
        <source>A new copy: %1</source>
        <translation>Nuova copia: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Eliminata: %1</translation>
    </message>
    <message>
        <source>Erased: the person is called &quot;%1&quot; now.</source>
        <translation>Dati cancellati: al posto del nome si legge «%1».</translation>
    </message>
    <message>
        <source>%1 stays: it is no copy of this archive, or cannot be removed.</source>
        <translation>%1 resta: non è una copia di questo archivio, oppure non si può eliminare.</translation>
    </message>
    <message>
        <source>Give --person NAME or --id N.</source>
        <translation>Indicare --person NAME oppure --id N.</translation>
    </message>
    <message>
        <source>the person, by name in any order</source>
        <translation>la persona, con nome e cognome in qualsiasi ordine</translation>
    </message>
    <message>
        <source>the person, by number</source>
        <translation>la persona, con il suo numero</translation>
    </message>
    <message>
        <source>does it, for good</source>
        <translation>esegue la cancellazione, definitiva</translation>
    </message>
    <message>
        <source>makes the copies of the archive anew, without the person</source>
        <translation>rifà le copie dell&apos;archivio senza la persona</translation>
    </message>
    <message>
        <source>tells where a person&apos;s name stands; with --yes erases the person&apos;s data</source>
        <translation>mostra dove compare il nome di una persona; con --yes ne cancella i dati</translation>
    </message>
    <message>
        <source>also from another computer that gives no sign of life</source>
        <translation>riprende la scrittura da un altro computer che non dà segni di vita</translation>
    </message>
    <message>
        <source>The history ends with %1.</source>
        <translation>La cronologia termina con %1.</translation>
    </message>
    <message>
        <source>and still has the act that the foot of the minutes names</source>
        <translation>controlla anche l&apos;operazione indicata nel piè di pagina del verbale</translation>
    </message>
    <message>
        <source>Imported all the same, but to be checked:</source>
        <translation>Importato ugualmente, ma da controllare:</translation>
    </message>
    <message>
        <source>To import it all the same, give --yes; --preview tells what would be added.</source>
        <translation>Per importarlo ugualmente, indicare --yes; --preview dice che cosa verrebbe aggiunto.</translation>
    </message>
    <message>
        <source>It would add %1 records, among them %2 bodies and %3 meetings.</source>
        <translation>Aggiungerebbe %1 registrazioni, tra cui %2 enti e %3 sedute.</translation>
    </message>
    <message>
        <source>The council of the archive would stay as it is.</source>
        <translation>Il consiglio dell&apos;archivio resterebbe com&apos;è.</translation>
    </message>
    <message>
        <source>What would stand beside the same thing:</source>
        <translation>Che cosa risulterebbe doppio:</translation>
    </message>
    <message>
        <source>To be checked:</source>
        <translation>Da controllare:</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>To import it all the same, give --yes.</source>
        <translation>Per importarlo ugualmente, indicare --yes.</translation>
    </message>
    <message>
        <source>tells what would be added, and writes nothing</source>
        <translation>dice che cosa verrebbe aggiunto, senza scrivere nulla</translation>
    </message>
    <message>
        <source>also what was imported before, or is of another council</source>
        <translation>anche ciò che è già stato importato o è di un altro consiglio</translation>
    </message>
    <message>
        <source>The temporary folder has no room for a copy: the archive itself is read, and whoever writes in it may have to wait.</source>
        <translation>La cartella temporanea non ha spazio per una copia: viene letto l&apos;archivio stesso, e chi vi sta scrivendo può dover attendere.</translation>
    </message>
    <message>
        <source>Texts typed in the window and never saved are not searched here: the window shows them.</source>
        <translation>Qui non vengono esaminati i testi digitati nella finestra e mai salvati: li mostra la finestra.</translation>
    </message>
    <message numerus="yes">
        <source>… %n in all</source>
        <translation>
            <numerusform>… %n in tutto</numerusform>
            <numerusform>… %n in tutto</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no cards of &quot;%1&quot;: say one of %2.</source>
        <translation>Non esistono schede di tipo «%1»: indichi uno fra %2.</translation>
    </message>
    <message>
        <source>every list to its last line</source>
        <translation>ogni elenco fino all&apos;ultima riga</translation>
    </message>
    <message>
        <source>as a PDF, or an ODT, in this file</source>
        <translation>in questo file, come PDF oppure ODT</translation>
    </message>
    <message>
        <source>writes the card of a record: a body, a meeting, a commitment</source>
        <translation>scrive la scheda di un ente, di una seduta, di un impegno e così via</translation>
    </message>
    <message>
        <source>lists all records of a kind: body, project, opinion, statistic</source>
        <translation>elenca tutte le registrazioni di un tipo: body, project, opinion, statistic</translation>
    </message>
    <message>
        <source>Files are not attached to &quot;%1&quot;.</source>
        <translation>A «%1» non si allegano file.</translation>
    </message>
    <message>
        <source>Attached, as number %1: %2</source>
        <translation>Allegato con il numero %1: %2</translation>
    </message>
    <message>
        <source>attaches a file to a record, as it is</source>
        <translation>allega un file a un elemento, così com&apos;è</translation>
    </message>
    <message>
        <source>writes a file attached to a record to that path</source>
        <translation>scrive in quel percorso un file allegato a un elemento</translation>
    </message>
    <message>
        <source>There is no paper &quot;%1&quot;: say one of %2.</source>
        <translation>Non c&apos;è il documento &quot;%1&quot;: indicare uno tra %2.</translation>
    </message>
    <message>
        <source>Nothing to complete.</source>
        <translation>Nulla da completare.</translation>
    </message>
    <message>
        <source>Give --meeting DATE|NUMBER.</source>
        <translation>Indicare --meeting DATA|NUMERO.</translation>
    </message>
    <message>
        <source>only of this paper, by the command that makes it</source>
        <translation>solo di questo documento, con il nome del comando che lo produce</translation>
    </message>
    <message>
        <source>tells what is to be completed in the papers of a meeting; 3 when something is</source>
        <translation>dice che cosa è da completare nei documenti di una seduta; risponde 3 se c&apos;è qualcosa</translation>
    </message>
    <message>
        <source>It answers 0 when done, 1 when refused (the reason is on standard error), 2 when used wrongly, 3 when check finds something to complete.</source>
        <translation>Restituisce 0 se l&apos;operazione è eseguita, 1 se è rifiutata (il motivo è sull&apos;uscita di errore), 2 se il comando è usato in modo errato, 3 se check trova qualcosa da completare.</translation>
    </message>
    <message>
        <source>the agenda of the chair, with the hours</source>
        <translation>la scaletta per chi presiede, con gli orari</translation>
    </message>
    <message>
        <source>extracts of the minutes, one page for each point</source>
        <translation>gli estratti del verbale, una pagina per punto</translation>
    </message>
    <message>
        <source>who sits in the council on the day of the meeting</source>
        <translation>l&apos;elenco dei componenti alla data della seduta</translation>
    </message>
    <message>
        <source>the addresses of those who are called</source>
        <translation>l&apos;elenco degli indirizzi di chi è convocato</translation>
    </message>
    <message>
        <source>the opinions expressed in the meeting</source>
        <translation>l&apos;elenco dei pareri espressi nella seduta</translation>
    </message>
    <message>
        <source>the cover of the meeting&apos;s folder</source>
        <translation>il frontespizio del fascicolo della seduta</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>the venue is missing</source>
        <translation>manca la sede</translation>
    </message>
    <message>
        <source>the hour is missing</source>
        <translation>manca l&apos;ora</translation>
    </message>
    <message>
        <source>the agenda is empty</source>
        <translation>l&apos;ordine del giorno è vuoto</translation>
    </message>
    <message>
        <source>nobody has been convened yet</source>
        <translation>nessuno è stato ancora convocato</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to issue</source>
        <translation>
            <numerusform>%n lettera da emettere</numerusform>
            <numerusform>%n lettere da emettere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to send</source>
        <translation>
            <numerusform>%n lettera da inviare</numerusform>
            <numerusform>%n lettere da inviare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) missing</source>
        <translation>
            <numerusform>manca %n riscontro</numerusform>
            <numerusform>mancano %n riscontri</numerusform>
        </translation>
    </message>
    <message>
        <source>it is to be begun</source>
        <translation>è da aprire</translation>
    </message>
    <message>
        <source>no attendance is recorded</source>
        <translation>non è registrata nessuna presenza</translation>
    </message>
    <message>
        <source>it is still to be closed</source>
        <translation>è ancora da concludere</translation>
    </message>
    <message>
        <source>the minutes are to be opened</source>
        <translation>il verbale è da cominciare</translation>
    </message>
    <message>
        <source>the minutes are to be finished</source>
        <translation>il verbale è da completare</translation>
    </message>
    <message>
        <source>the minutes are final, and were never issued</source>
        <translation>il verbale è definitivo, ma non è mai stato emesso</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) still to be treated</source>
        <translation>
            <numerusform>un punto ancora da trattare</numerusform>
            <numerusform>%n punti ancora da trattare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Nothing was imported, because the document has faults:</source>
        <translation>Non è stato importato nulla, perché il documento contiene errori:</translation>
    </message>
    <message>
        <source>Import a secretariat</source>
        <translation>Importa una segreteria</translation>
    </message>
    <message numerus="yes">
        <source>%n body(ies) have a name that a body of this archive has already.</source>
        <translation>
            <numerusform>%n ente ha la denominazione di un ente già presente in questo archivio.</numerusform>
            <numerusform>%n enti hanno la denominazione di un ente già presente in questo archivio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) are on a day on which this archive has one already.</source>
        <translation>
            <numerusform>%n seduta è in un giorno per il quale questo archivio ha già una seduta.</numerusform>
            <numerusform>%n sedute sono in un giorno per il quale questo archivio ha già una seduta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n composition(s) hold on days on which one of this archive is in force.</source>
        <translation>
            <numerusform>%n composizione vale in giorni nei quali è in vigore una composizione di questo archivio.</numerusform>
            <numerusform>%n composizioni valgono in giorni nei quali è in vigore una composizione di questo archivio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Non è stato importato nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) were not imported: a document carries no files. Save them from the archive it comes from, and attach them here.</source>
        <translation>
            <numerusform>%n allegato non è stato importato: un documento non trasporta i file. Salvarlo dall&apos;archivio di provenienza e allegarlo qui.</numerusform>
            <numerusform>%n allegati non sono stati importati: un documento non trasporta i file. Salvarli dall&apos;archivio di provenienza e allegarli qui.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annulla: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Ripeti: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>Validity</name>
    <message>
        <source>The last day comes before the first.</source>
        <translation>L&apos;ultimo giorno precede il primo.</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>Act %1: its name, its author or its time was altered.</source>
        <translation>Operazione %1: il nome, l&apos;autore o l&apos;ora sono stati alterati.</translation>
    </message>
    <message>
        <source>Act %1: the chain of the history does not hold.</source>
        <translation>Operazione %1: la catena della cronologia è interrotta.</translation>
    </message>
    <message>
        <source>The history holds changes that belong to no act.</source>
        <translation>La cronologia contiene modifiche che non appartengono a nessuna operazione.</translation>
    </message>
    <message>
        <source>Act %1: the record %2 %3 was altered in the history.</source>
        <translation>Operazione %1: la registrazione %2 %3 è stata alterata nella cronologia.</translation>
    </message>
    <message>
        <source>The record %1 %2 is not as the history left it.</source>
        <translation>La registrazione %1 %2 non è come l&apos;ha lasciata la cronologia.</translation>
    </message>
    <message>
        <source>The table %1 is not as the last update of the program left it.</source>
        <translation>La tabella %1 non è come l&apos;ha lasciata l&apos;ultimo aggiornamento del programma.</translation>
    </message>
    <message>
        <source>A kept document was altered (%1).</source>
        <translation>Un documento conservato è stato alterato (%1).</translation>
    </message>
    <message>
        <source>The file of the archive is damaged.</source>
        <translation>Il file dell&apos;archivio è danneggiato.</translation>
    </message>
    <message>
        <source>A kept document is missing (%1).</source>
        <translation>Manca un documento conservato (%1).</translation>
    </message>
    <message>
        <source>The record %1 %2 refers to one that is not there.</source>
        <translation>La registrazione %1 %2 rinvia a una che non c&apos;è.</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>“%1” is missing or is not valid JSON.</source>
        <translation>«%1» manca o non è in formato JSON valido.</translation>
    </message>
</context>
<context>
    <name>WorkingTable</name>
    <message>
        <source>Enter the name of the table.</source>
        <translation>Indicare il nome del tavolo.</translation>
    </message>
    <message>
        <source>Choose a body, or say in words who takes part.</source>
        <translation>Scegliere un ente oppure indicare a parole chi partecipa.</translation>
    </message>
</context>
<context>
    <name>WorkingTables</name>
    <message>
        <source>A table cannot be a part of itself.</source>
        <translation>Un tavolo non può far parte di se stesso.</translation>
    </message>
    <message>
        <source>Add the table &quot;%1&quot;</source>
        <translation>Aggiungi il tavolo «%1»</translation>
    </message>
    <message>
        <source>Change the table &quot;%1&quot;</source>
        <translation>Modifica il tavolo «%1»</translation>
    </message>
    <message>
        <source>Remove the table &quot;%1&quot;</source>
        <translation>Elimina il tavolo «%1»</translation>
    </message>
    <message>
        <source>A commitment, a project, another table or an agenda speaks of this table: record it as concluded.</source>
        <translation>Un impegno, un progetto, un altro tavolo o un ordine del giorno fa riferimento a questo tavolo: registrarlo come concluso.</translation>
    </message>
    <message>
        <source>Add a member to a table</source>
        <translation>Aggiungi un membro a un tavolo</translation>
    </message>
    <message>
        <source>Change a member of a table</source>
        <translation>Modifica un membro di un tavolo</translation>
    </message>
    <message>
        <source>Remove a member from a table</source>
        <translation>Elimina un membro da un tavolo</translation>
    </message>
    <message>
        <source>Add a state of a table</source>
        <translation>Aggiungi uno stato di un tavolo</translation>
    </message>
    <message>
        <source>Change a state of a table</source>
        <translation>Modifica uno stato di un tavolo</translation>
    </message>
    <message>
        <source>Remove a state of a table</source>
        <translation>Elimina uno stato di un tavolo</translation>
    </message>
    <message>
        <source>Add a former name of a table</source>
        <translation>Aggiungi una denominazione precedente di un tavolo</translation>
    </message>
    <message>
        <source>Change a former name of a table</source>
        <translation>Modifica una denominazione precedente di un tavolo</translation>
    </message>
    <message>
        <source>Remove a former name of a table</source>
        <translation>Elimina una denominazione precedente di un tavolo</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>This copy cannot be searched: its index is not complete. Open the archive itself once and search there, and the index is made anew.</source>
        <translation>In questa copia non si può cercare, perché il suo indice non è completo. Aprire una volta l&apos;archivio stesso e cercare lì: l&apos;indice viene rifatto da sé.</translation>
    </message>
    <message>
        <source>This is no longer in the archive.</source>
        <translation>Questo elemento non è più nell&apos;archivio.</translation>
    </message>
    <message>
        <source>This is a copy to read: open the archive itself to write.</source>
        <translation>Questa è una copia di sola lettura: per scrivere aprire l&apos;archivio originale.</translation>
    </message>
    <message>
        <source>There is already a file with this name: choose another.</source>
        <translation>Esiste già un file con questo nome: sceglierne un altro.</translation>
    </message>
    <message>
        <source>Update the archive to this version of the program</source>
        <translation>Aggiorna l&apos;archivio a questa versione del programma</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Non c&apos;è nulla da annullare.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annulla: %1</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Non c&apos;è nulla da ripetere.</translation>
    </message>
    <message>
        <source>The list has changed meanwhile: order it again.</source>
        <translation>Nel frattempo l&apos;elenco è cambiato: riordinarlo.</translation>
    </message>
    <message>
        <source>No copy of the archive was made: what you wrote is saved, but in the archive alone. %1</source>
        <translation>Non è stata fatta la copia dell&apos;archivio: quanto scritto è salvato, ma soltanto nell&apos;archivio stesso. %1</translation>
    </message>
    <message>
        <source>The writing was taken over by %1, on %2, while this computer gave no sign of life: nothing was saved. Save a copy elsewhere, then open the archive again.</source>
        <translation>Scrivere non è più possibile: mentre questo computer non dava segni di vita la scrittura è stata ripresa da %1, su %2. Non è stato salvato nulla: salvare una copia altrove, poi riaprire l&apos;archivio.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no code of the history: type it as it stands in the foot of the minutes, for instance 128-3f2a-9b1c.</source>
        <translation>«%1» non è un codice della cronologia: scriverlo come sta nel piè di pagina del verbale, per esempio 128-3f2a-9b1c.</translation>
    </message>
    <message>
        <source>The history does not hold act %1 as the paper names it: its end was cut off or written anew. It now ends with %2.</source>
        <translation>La cronologia non contiene l&apos;operazione %1 come la indica il documento: la sua fine è stata tagliata o riscritta. Ora termina con %2.</translation>
    </message>
    <message>
        <source>Take the writing over from another computer that gave no sign of life</source>
        <translation>Riprendi la scrittura da un altro computer che non dava segni di vita</translation>
    </message>
    <message>
        <source>Take the writing over from %1, on %2, which had it since %3 and gave no sign of life since %4</source>
        <translation>Riprendi la scrittura da %1, su %2, che la teneva dal %3 e non dava segni di vita dal %4</translation>
    </message>
    <message>
        <source>This archive stands in two places at once (a hard link): it can only be read, because whoever opens the other name would not be told. Save a copy, and work on that one.</source>
        <translation>Questo archivio ha due nomi insieme (un collegamento fisico): si può solo leggere, perché chi lo aprisse con l&apos;altro nome non ne sarebbe avvertito. Salvare una copia e lavorare su quella.</translation>
    </message>
</context>
<context>
    <name>action_item</name>
    <message>
        <source>Commitment</source>
        <translation>Impegno</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Per esteso</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of due date</source>
        <translation>Tipo di scadenza</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Due from</source>
        <translation>Inizio dell&apos;intervallo</translation>
    </message>
    <message>
        <source>Due, in words</source>
        <translation>Scadenza a parole</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condizione</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondamento</translation>
    </message>
    <message>
        <source>Recurrence</source>
        <translation>Ricorrenza</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situazione</translation>
    </message>
    <message>
        <source>Reason of the status</source>
        <translation>Motivo della situazione</translation>
    </message>
    <message>
        <source>Born in the meeting</source>
        <translation>Nato nella seduta</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Punto all&apos;ordine del giorno</translation>
    </message>
    <message>
        <source>For the critical area</source>
        <translation>Per la criticità</translation>
    </message>
    <message>
        <source>Working table</source>
        <translation>Tavolo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>Plan version</source>
        <translation>Piano territoriale</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Protocollo d&apos;intesa</translation>
    </message>
    <message>
        <source>Put forward by</source>
        <translation>Avanzata da</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Rivolta a</translation>
    </message>
    <message>
        <source>Addressed to, outside the council</source>
        <translation>Rivolta a chi è fuori dal Consiglio</translation>
    </message>
    <message>
        <source>State of the proposal</source>
        <translation>Stato della proposta</translation>
    </message>
    <message>
        <source>Transmitted</source>
        <translation>Trasmessa</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Riscontrata</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Riscontro</translation>
    </message>
    <message>
        <source>Edition of the project</source>
        <translation>Edizione del progetto</translation>
    </message>
    <message>
        <source>In the press release</source>
        <translation>Nel comunicato stampa</translation>
    </message>
</context>
<context>
    <name>action_owner</name>
    <message>
        <source>Action item</source>
        <translation>Impegno</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Ente</translation>
    </message>
    <message>
        <source>Working table</source>
        <translation>Tavolo</translation>
    </message>
    <message>
        <source>This office</source>
        <translation>Questo ufficio</translation>
    </message>
    <message>
        <source>Someone outside</source>
        <translation>Soggetto esterno</translation>
    </message>
    <message>
        <source>Its part</source>
        <translation>La sua parte</translation>
    </message>
</context>
<context>
    <name>action_update</name>
    <message>
        <source>Action item</source>
        <translation>Impegno</translation>
    </message>
    <message>
        <source>Day of the update</source>
        <translation>Data dell&apos;aggiornamento</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situazione</translation>
    </message>
</context>
<context>
    <name>agenda_item</name>
    <message>
        <source>Meeting</source>
        <translation>Seduta</translation>
    </message>
    <message>
        <source>Part of the meeting</source>
        <translation>Parte della seduta</translation>
    </message>
    <message>
        <source>Point above</source>
        <translation>Punto superiore</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Heading above</source>
        <translation>Titolo sovrastante</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Person who reports</source>
        <translation>Persona che relaziona</translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation>Chi relaziona</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
    <message>
        <source>Note under the point</source>
        <translation>Nota sotto il punto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situazione</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Outcome text</source>
        <translation>Esito a parole</translation>
    </message>
    <message>
        <source>Added during the meeting</source>
        <translation>Aggiunto in seduta</translation>
    </message>
    <message>
        <source>Carried from the point</source>
        <translation>Ripreso dal punto</translation>
    </message>
    <message>
        <source>In the press release</source>
        <translation>Nel comunicato stampa</translation>
    </message>
    <message>
        <source>What the press release says of it</source>
        <translation>Che cosa ne dice il comunicato</translation>
    </message>
</context>
<context>
    <name>agenda_link</name>
    <message>
        <source>Agenda item</source>
        <translation>Punto all&apos;ordine del giorno</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Ente</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Impegno</translation>
    </message>
    <message>
        <source>Critical area</source>
        <translation>Criticità</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>Plan version</source>
        <translation>Piano territoriale</translation>
    </message>
    <message>
        <source>Working table</source>
        <translation>Tavolo</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Protocollo d&apos;intesa</translation>
    </message>
    <message>
        <source>Edition of a project</source>
        <translation>Edizione di un progetto</translation>
    </message>
</context>
<context>
    <name>agreement</name>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Sottoscritto il</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>Signed in the meeting</source>
        <translation>Sottoscritto nella seduta</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valido dal</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valido fino al</translation>
    </message>
    <message>
        <source>Tie to an earlier one</source>
        <translation>Legame con un protocollo precedente</translation>
    </message>
    <message>
        <source>Earlier agreement</source>
        <translation>Protocollo precedente</translation>
    </message>
</context>
<context>
    <name>agreement_party</name>
    <message>
        <source>Agreement</source>
        <translation>Protocollo d&apos;intesa</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Ente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Denominazione</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
</context>
<context>
    <name>agreement_state_change</name>
    <message>
        <source>Agreement</source>
        <translation>Protocollo d&apos;intesa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da quando</translation>
    </message>
    <message>
        <source>Told in the meeting</source>
        <translation>Seduta in cui se ne è parlato</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>attachment</name>
    <message>
        <source>File name</source>
        <translation>Nome del file</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Che cos&apos;è</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo di file</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Dimensione in byte</translation>
    </message>
    <message>
        <source>Fingerprint of the content</source>
        <translation>Impronta del contenuto</translation>
    </message>
    <message>
        <source>Attached on</source>
        <translation>Allegato il</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Seduta</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Punto dell&apos;ordine del giorno</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Ente</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composizione</translation>
    </message>
    <message>
        <source>Critical area</source>
        <translation>Criticità</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Impegno</translation>
    </message>
    <message>
        <source>Working table</source>
        <translation>Tavolo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>Edition of a project</source>
        <translation>Edizione di un progetto</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Protocollo d&apos;intesa</translation>
    </message>
    <message>
        <source>Plan version</source>
        <translation>Versione del piano</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Parere</translation>
    </message>
</context>
<context>
    <name>attendance</name>
    <message>
        <source>Meeting</source>
        <translation>Seduta</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte della seduta</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Ente</translation>
    </message>
    <message>
        <source>Person already recorded</source>
        <translation>Persona già registrata</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Chi è venuto</translation>
    </message>
    <message>
        <source>Title (dott.ssa, ing.)</source>
        <translation>Titolo (dott.ssa, ing.)</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Presenza</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Arrivo alle</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Uscita alle</translation>
    </message>
    <message>
        <source>Delegate of</source>
        <translation>Su delega di</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Motivo comunicato</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Persons, when only counted</source>
        <translation>Quante persone</translation>
    </message>
</context>
<context>
    <name>attendance_exclusion</name>
    <message>
        <source>Attendance</source>
        <translation>Presenza</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Punto all&apos;ordine del giorno</translation>
    </message>
</context>
<context>
    <name>block_change</name>
    <message>
        <source>Meeting</source>
        <translation>Seduta</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Convocation</source>
        <translation>Convocazione</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Testo del modello</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>Occorrenza</translation>
    </message>
    <message>
        <source>Changed text</source>
        <translation>Testo modificato</translation>
    </message>
</context>
<context>
    <name>body</name>
    <message>
        <source>Name</source>
        <translation>Denominazione</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nome breve</translation>
    </message>
    <message>
        <source>Article before the name</source>
        <translation>Articolo davanti al nome</translation>
    </message>
    <message>
        <source>Category (art. 57)</source>
        <translation>Categoria (art. 57)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Precedence</source>
        <translation>Ordine di precedenza</translation>
    </message>
    <message>
        <source>Body above</source>
        <translation>Ente superiore</translation>
    </message>
    <message>
        <source>Addressee of letters</source>
        <translation>Destinatario delle lettere</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Indirizzo postale</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>PEC address</source>
        <translation>PEC</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Posta elettronica</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>IPA code</source>
        <translation>Codice IPA</translation>
    </message>
    <message>
        <source>Fiscal code</source>
        <translation>Codice fiscale</translation>
    </message>
    <message>
        <source>Active: it is convened</source>
        <translation>Attivo: viene convocato</translation>
    </message>
    <message>
        <source>Source of the addresses</source>
        <translation>Fonte degli indirizzi</translation>
    </message>
    <message>
        <source>Addresses checked on</source>
        <translation>Indirizzi verificati il</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Annotazioni</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Sito web</translation>
    </message>
    <message>
        <source>How many, for a group</source>
        <translation>Quanti sono, se è un gruppo</translation>
    </message>
    <message>
        <source>Role on the territory</source>
        <translation>Ruolo sul territorio</translation>
    </message>
</context>
<context>
    <name>body_contribution</name>
    <message>
        <source>Plan version</source>
        <translation>Piano territoriale</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Ente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Richiesto il</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Reminded on</source>
        <translation>Sollecitato il</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ricevuto il</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>body_name</name>
    <message>
        <source>Body</source>
        <translation>Ente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Denominazione</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valido dal</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valido fino al</translation>
    </message>
</context>
<context>
    <name>citation</name>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Article or passage</source>
        <translation>Articolo o passo</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Seduta</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Punto all&apos;ordine del giorno</translation>
    </message>
    <message>
        <source>Working table</source>
        <translation>Tavolo</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Protocollo d&apos;intesa</translation>
    </message>
    <message>
        <source>Plan version</source>
        <translation>Versione del piano</translation>
    </message>
</context>
<context>
    <name>composition</name>
    <message>
        <source>Decree</source>
        <translation>Decreto</translation>
    </message>
    <message>
        <source>Day of the decree</source>
        <translation>Data del decreto</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valido dal</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valido fino al</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Annotazioni</translation>
    </message>
</context>
<context>
    <name>convocation</name>
    <message>
        <source>Meeting</source>
        <translation>Seduta</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Ente</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>As</source>
        <translation>In qualità di</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettera</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Inviata da</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Protocol number</source>
        <translation>Numero di protocollo</translation>
    </message>
    <message>
        <source>Protocol day</source>
        <translation>Data di protocollo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Prepared at</source>
        <translation>Preparata il</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Inviata il</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Sostituisce</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>council</name>
    <message>
        <source>Name of the council</source>
        <translation>Nome del consiglio</translation>
    </message>
    <message>
        <source>Office that holds it</source>
        <translation>Ufficio presso cui ha sede</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincia</translation>
    </message>
    <message>
        <source>Title of who chairs</source>
        <translation>Qualifica di chi presiede</translation>
    </message>
    <message>
        <source>Mission, in a sentence</source>
        <translation>Missione, in una frase</translation>
    </message>
    <message>
        <source>Territory, as written in texts</source>
        <translation>Territorio, come si scrive nei testi</translation>
    </message>
    <message>
        <source>Lines of the letterhead</source>
        <translation>Righe dell&apos;intestazione</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>Stemma</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>PEC address</source>
        <translation>PEC</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Posta elettronica</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Sito web</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classificazione</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Fascicolo</translation>
    </message>
    <message>
        <source>Where replies are sent</source>
        <translation>Dove inviare i riscontri</translation>
    </message>
</context>
<context>
    <name>critical_area</name>
    <message>
        <source>Below the theme</source>
        <translation>Sotto il tema</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Criticità</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Stagione</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situazione</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Situazione dal</translation>
    </message>
    <message>
        <source>Reason of the status</source>
        <translation>Motivo della situazione</translation>
    </message>
    <message>
        <source>Raised before the archive, when</source>
        <translation>Segnalata prima dell&apos;archivio, quando</translation>
    </message>
    <message>
        <source>Raised before the archive, by</source>
        <translation>Segnalata prima dell&apos;archivio, da chi</translation>
    </message>
</context>
<context>
    <name>critical_area_report</name>
    <message>
        <source>Critical area</source>
        <translation>Criticità</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Seduta</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Punto all&apos;ordine del giorno</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Come si presenta</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Che cosa è stato detto</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Stagione</translation>
    </message>
</context>
<context>
    <name>critical_area_report_body</name>
    <message>
        <source>Report</source>
        <translation>Segnalazione</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Ente</translation>
    </message>
</context>
<context>
    <name>document_kind</name>
    <message>
        <source>Word</source>
        <translation>Parola</translation>
    </message>
</context>
<context>
    <name>event</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Held by the body</source>
        <translation>Organizzato dall&apos;ente</translation>
    </message>
    <message>
        <source>Held by, in words</source>
        <translation>Organizzato da, a parole</translation>
    </message>
    <message>
        <source>Around the meeting</source>
        <translation>Collegato alla seduta</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Descrizione</translation>
    </message>
</context>
<context>
    <name>issued_document</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Seduta</translation>
    </message>
    <message>
        <source>Convocation</source>
        <translation>Convocazione</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Emesso il</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emesso da</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Fingerprint of the template</source>
        <translation>Impronta del modello</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Fingerprint of the content</source>
        <translation>Impronta del contenuto</translation>
    </message>
    <message>
        <source>Protocol number</source>
        <translation>Numero di protocollo</translation>
    </message>
    <message>
        <source>Protocol day</source>
        <translation>Data di protocollo</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Sostituisce</translation>
    </message>
</context>
<context>
    <name>left_out_part</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Part left out</source>
        <translation>Parte esclusa</translation>
    </message>
</context>
<context>
    <name>legal_reference</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Issued by, or author</source>
        <translation>Emanato da, o autore</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Date of the act</source>
        <translation>Data dell&apos;atto</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Pubblicato il</translation>
    </message>
    <message>
        <source>Number of the Gazzetta Ufficiale</source>
        <translation>Numero della Gazzetta Ufficiale</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Indirizzo web</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>meeting</name>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dalle ore</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Alle ore</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Host body</source>
        <translation>Ente ospitante</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modalità</translation>
    </message>
    <message>
        <source>Link for who is far</source>
        <translation>Collegamento a distanza</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ampiezza</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Reason of the state</source>
        <translation>Motivo dello stato</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composizione</translation>
    </message>
    <message>
        <source>Begun at</source>
        <translation>Iniziata alle</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Terminata alle</translation>
    </message>
    <message>
        <source>The hours are not known</source>
        <translation>Gli orari non sono noti</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chi presiede</translation>
    </message>
    <message>
        <source>Title of the chair</source>
        <translation>Qualifica di chi presiede</translation>
    </message>
    <message>
        <source>Chairs as</source>
        <translation>Presiede quale</translation>
    </message>
    <message>
        <source>Delegation (act)</source>
        <translation>Atto di delega</translation>
    </message>
    <message>
        <source>Convener</source>
        <translation>Chi convoca</translation>
    </message>
    <message>
        <source>Title of the convener</source>
        <translation>Qualifica di chi convoca</translation>
    </message>
    <message>
        <source>Secretary of the minutes</source>
        <translation>Segretario verbalizzante</translation>
    </message>
    <message>
        <source>Replies by</source>
        <translation>Riscontri entro il</translation>
    </message>
    <message>
        <source>Postponed from the meeting</source>
        <translation>Rinviata dalla seduta</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classificazione</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Fascicolo</translation>
    </message>
    <message>
        <source>Closing words</source>
        <translation>Parole di chiusura</translation>
    </message>
    <message>
        <source>Hours, in words</source>
        <translation>Orario, a parole</translation>
    </message>
    <message>
        <source>Assisted by</source>
        <translation>Coadiuvato da</translation>
    </message>
    <message>
        <source>Brings the greeting of</source>
        <translation>Porta il saluto di</translation>
    </message>
    <message>
        <source>Coordinated by</source>
        <translation>Coordina</translation>
    </message>
    <message>
        <source>Meeting of the table</source>
        <translation>Seduta del tavolo</translation>
    </message>
    <message>
        <source>Counts as a meeting of the council too</source>
        <translation>Vale anche come seduta del Consiglio</translation>
    </message>
    <message>
        <source>Reported in the meeting</source>
        <translation>Riferita nella seduta</translation>
    </message>
    <message>
        <source>Report of the table</source>
        <translation>Relazione del tavolo</translation>
    </message>
    <message>
        <source>Notes of the office</source>
        <translation>Annotazioni dell&apos;ufficio</translation>
    </message>
</context>
<context>
    <name>meeting_part</name>
    <message>
        <source>Meeting</source>
        <translation>Seduta</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>Ora di inizio prevista</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Ora di fine prevista</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Partecipanti previsti</translation>
    </message>
</context>
<context>
    <name>membership</name>
    <message>
        <source>Composition</source>
        <translation>Composizione</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Ente</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fondamento</translation>
    </message>
    <message>
        <source>Office held</source>
        <translation>Carica</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Posti</translation>
    </message>
    <message>
        <source>Only if concerned</source>
        <translation>Solo se interessato</translation>
    </message>
</context>
<context>
    <name>minutes</name>
    <message>
        <source>Meeting</source>
        <translation>Seduta</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
</context>
<context>
    <name>minutes_text</name>
    <message>
        <source>Meeting</source>
        <translation>Seduta</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sezione</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Punto all&apos;ordine del giorno</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
</context>
<context>
    <name>opinion</name>
    <message>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edizione</translation>
    </message>
    <message>
        <source>Proposed by the body</source>
        <translation>Proposto dall&apos;ente</translation>
    </message>
    <message>
        <source>Proposed by, in words</source>
        <translation>Proposto da, a parole</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Criteria, one a line</source>
        <translation>Criteri, uno per riga</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivazione</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Richiesto il</translation>
    </message>
    <message>
        <source>To be given by</source>
        <translation>Da rendere entro</translation>
    </message>
    <message>
        <source>Expressed in the meeting</source>
        <translation>Espresso nella seduta</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Punto all&apos;ordine del giorno</translation>
    </message>
    <message>
        <source>Transmitted to the body</source>
        <translation>Trasmesso all&apos;ente</translation>
    </message>
    <message>
        <source>Transmitted to, in words</source>
        <translation>Trasmesso a, a parole</translation>
    </message>
    <message>
        <source>Transmitted on</source>
        <translation>Trasmesso il</translation>
    </message>
    <message>
        <source>Amount requested</source>
        <translation>Importo richiesto</translation>
    </message>
    <message>
        <source>Amount granted by the Ministry</source>
        <translation>Importo concesso dal Ministero</translation>
    </message>
    <message>
        <source>What the Ministry decided</source>
        <translation>Decisione del Ministero</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Title (dott.ssa, ing.)</source>
        <translation>Titolo (dott.ssa, ing.)</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Cognome</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Office held</source>
        <translation>Incarico</translation>
    </message>
    <message>
        <source>Grammatical gender</source>
        <translation>Genere grammaticale</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Posta elettronica</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Annotazioni</translation>
    </message>
</context>
<context>
    <name>plan_version</name>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Natura</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalità</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Drafted on</source>
        <translation>Redatto il</translation>
    </message>
    <message>
        <source>Presented in the meeting</source>
        <translation>Presentato nella seduta</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approvato da</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Approvato il</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Pubblicato il</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Indirizzo web</translation>
    </message>
    <message>
        <source>Updates the version</source>
        <translation>Aggiorna la versione</translation>
    </message>
    <message>
        <source>Plan of another body</source>
        <translation>Piano di un altro ente</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autori</translation>
    </message>
    <message>
        <source>With the support of</source>
        <translation>Con il supporto di</translation>
    </message>
</context>
<context>
    <name>planned_activity</name>
    <message>
        <source>Edition</source>
        <translation>Edizione</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What it will do, or aims at</source>
        <translation>Che cosa farà o a che cosa mira</translation>
    </message>
    <message>
        <source>Working table it starts</source>
        <translation>Tavolo che avvia</translation>
    </message>
    <message>
        <source>Agreement it makes</source>
        <translation>Protocollo d&apos;intesa che sottoscrive</translation>
    </message>
</context>
<context>
    <name>project</name>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situazione</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Ambito</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
</context>
<context>
    <name>project_edition</name>
    <message>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edizione</translation>
    </message>
    <message>
        <source>Lead body</source>
        <translation>Ente capofila</translation>
    </message>
    <message>
        <source>Led by this office</source>
        <translation>Capofila questo ufficio</translation>
    </message>
    <message>
        <source>Name of the lead</source>
        <translation>Nome del capofila</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mesi</translation>
    </message>
    <message>
        <source>Amount in euro</source>
        <translation>Importo in euro</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Destinatari</translation>
    </message>
</context>
<context>
    <name>project_partner</name>
    <message>
        <source>Edition</source>
        <translation>Edizione</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Ente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Denominazione</translation>
    </message>
    <message>
        <source>Office or department</source>
        <translation>Ufficio o articolazione</translation>
    </message>
</context>
<context>
    <name>project_state_change</name>
    <message>
        <source>Project</source>
        <translation>Progetto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da quando</translation>
    </message>
    <message>
        <source>Told in the meeting</source>
        <translation>Seduta in cui se ne è parlato</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>reply</name>
    <message>
        <source>Convocation</source>
        <translation>Convocazione</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Riscontro</translation>
    </message>
    <message>
        <source>Person already recorded</source>
        <translation>Persona già registrata</translation>
    </message>
    <message>
        <source>Who will come</source>
        <translation>Chi verrà</translation>
    </message>
    <message>
        <source>Title (dott.ssa, ing.)</source>
        <translation>Titolo (dott.ssa, ing.)</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ricevuto il</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Ricevuto per</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>representative</name>
    <message>
        <source>Body</source>
        <translation>Ente</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Role for the body</source>
        <translation>Ruolo per l&apos;ente</translation>
    </message>
    <message>
        <source>Office held</source>
        <translation>Carica</translation>
    </message>
    <message>
        <source>Designation (act)</source>
        <translation>Designazione (atto)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino al</translation>
    </message>
</context>
<context>
    <name>seduta::AboutBox</name>
    <message>
        <source>About Seduta</source>
        <translation>Informazioni su Seduta</translation>
    </message>
    <message>
        <source>Seduta %1</source>
        <translation>Seduta, versione %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>The secretariat of the territorial council for immigration: meetings, bodies, commitments, minutes, in one file on this computer. Nothing leaves it by itself.</source>
        <translation>La segreteria del Consiglio Territoriale per l&apos;Immigrazione: sedute, enti, impegni e verbali in un solo file su questo computer. Nulla ne esce da sé.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Letters: Titillium Web (OFL 1.1). Icons: Lucide (ISC). Built on Qt %1.</source>
        <translation>Software libero con licenza GNU General Public License, versione 3 o successiva. Caratteri: Titillium Web (OFL 1.1). Icone: Lucide (ISC). Realizzato con Qt %1.</translation>
    </message>
</context>
<context>
    <name>seduta::ActionFilters</name>
    <message>
        <source>Which commitments</source>
        <translation>Quali impegni</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aperti</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Of which body</source>
        <translation>Di quale ente</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>of</source>
        <translation>di</translation>
    </message>
    <message>
        <source>every body</source>
        <translation>tutti gli enti</translation>
    </message>
</context>
<context>
    <name>seduta::ActionsPage</name>
    <message>
        <source>Commitments, by due date</source>
        <translation>Impegni, in ordine di scadenza</translation>
    </message>
    <message>
        <source>Nothing here. Commitments are born in the minutes of a meeting, or added with Ctrl+N.</source>
        <translation>Qui non c&apos;è nulla. Gli impegni nascono nel verbale di una seduta, oppure si aggiungono con Ctrl+N.</translation>
    </message>
    <message>
        <source>Body in charge</source>
        <translation>Ente responsabile</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>A reason is asked for when a commitment is given up. Do not write names of single migrants.</source>
        <translation>Quando si rinuncia a un impegno occorre indicarne il motivo. Non scrivere nomi di singoli migranti.</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Impegni</translation>
    </message>
    <message>
        <source>The next status</source>
        <translation>Passa allo stato successivo</translation>
    </message>
    <message>
        <source>Reminded today</source>
        <translation>Registra un sollecito di oggi</translation>
    </message>
    <message>
        <source>What was heard of it</source>
        <translation>Scrivere che cosa si è saputo</translation>
    </message>
    <message>
        <source>These have not done their part: %1. Is the commitment completed all the same?</source>
        <translation>Non hanno ancora svolto la propria parte: %1. Considerare comunque completato l&apos;impegno?</translation>
    </message>
    <message>
        <source>Complete it all the same</source>
        <translation>Completa comunque</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is now: %2. Ctrl+Z takes it back.</source>
        <translation>«%1» è ora: %2. Ctrl+Z annulla.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: reminded today. Ctrl+Z takes it back.</source>
        <translation>«%1»: annotato il sollecito di oggi. Ctrl+Z annulla.</translation>
    </message>
    <message>
        <source>All those in charge have done their part: the commitment can be given the status &quot;%1&quot;.</source>
        <translation>Tutti i responsabili hanno svolto la propria parte: l&apos;impegno può passare allo stato «%1».</translation>
    </message>
    <message>
        <source>Removes the row</source>
        <translation>Rimuove la riga</translation>
    </message>
    <message>
        <source>The commitment is not completed: it stays as it was, %1.</source>
        <translation>L&apos;impegno non è stato completato: il suo stato resta «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n meeting(s) ago</source>
        <translation>
            <numerusform>%1, %n riunione fa</numerusform>
            <numerusform>%1, %n riunioni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Impegno</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Responsabili</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situazione</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>scaduto</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nato il</translation>
    </message>
    <message>
        <source>New commitment</source>
        <translation>Nuovo impegno</translation>
    </message>
    <message>
        <source>Complete them all the same?</source>
        <translation>Concluderli comunque?</translation>
    </message>
    <message>
        <source>Complete them all the same</source>
        <translation>Concludi comunque</translation>
    </message>
    <message>
        <source>Day, month or season</source>
        <translation>Giorno, mese o stagione</translation>
    </message>
</context>
<context>
    <name>seduta::AgreementsPage</name>
    <message>
        <source>Agreements</source>
        <translation>Protocolli d&apos;intesa</translation>
    </message>
    <message>
        <source>The agreements that the council prepares, signs or follows stand here. Add the first one with Ctrl+N.</source>
        <translation>Qui si trovano i protocolli d&apos;intesa che il consiglio prepara, sottoscrive o segue. Aggiungere il primo con Ctrl+N.</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nuovo protocollo d&apos;intesa</translation>
    </message>
    <message>
        <source>Of the agreement</source>
        <translation>Del protocollo d&apos;intesa</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Stati</translation>
    </message>
</context>
<context>
    <name>seduta::ArchiveActs</name>
    <message>
        <source>A verified copy was made: %1</source>
        <translation>È stata creata una copia verificata: %1</translation>
    </message>
    <message>
        <source>You are working on the copy now: %1</source>
        <translation>Ora si lavora sulla copia: %1</translation>
    </message>
    <message>
        <source>%1 Whoever works there now would no longer be able to save into this archive, and would be told so. The history will say that the writing was taken over.</source>
        <translation>%1 Chi vi lavorasse adesso non potrebbe più salvare in questo archivio, e ne sarebbe avvertito. La cronologia dirà che la scrittura è stata ripresa.</translation>
    </message>
    <message>
        <source>Take the writing over</source>
        <translation>Riprendi la scrittura</translation>
    </message>
    <message>
        <source>You are writing in the archive now.</source>
        <translation>Ora si scrive nell&apos;archivio.</translation>
    </message>
</context>
<context>
    <name>seduta::ArchiveBanners</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Salva una copia altrove…</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Apri una copia…</translation>
    </message>
    <message>
        <source>See the texts</source>
        <translation>Vedi i testi</translation>
    </message>
    <message>
        <source>This computer cannot set aside what is being typed: free some space on its disk, and until then save often (Ctrl+S).</source>
        <translation>Questo computer non riesce a mettere al sicuro il testo che si digita: liberare spazio sul disco e nel frattempo salvare spesso (Ctrl+S).</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) typed before the program ended were not saved: they were found again.</source>
        <translation>
            <numerusform>%n testo digitato prima che il programma si chiudesse non era stato salvato: è stato ritrovato.</numerusform>
            <numerusform>%n testi digitati prima che il programma si chiudesse non erano stati salvati: sono stati ritrovati.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you type stays on the screen and is set aside on this computer.</source>
        <translation>Il testo digitato resta sullo schermo ed è messo al sicuro su questo computer.</translation>
    </message>
    <message>
        <source>What you type stands on this screen alone: leave the window open.</source>
        <translation>Il testo digitato è solo su questo schermo: lasciare aperta la finestra.</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Fai una copia ora</translation>
    </message>
    <message>
        <source>Take the writing over…</source>
        <translation>Riprendi la scrittura…</translation>
    </message>
    <message>
        <source>The temporary folder has no room for a copy: you are reading the archive itself, and nothing can be changed here.</source>
        <translation>Nella cartella temporanea non c&apos;è spazio per una copia: si sta leggendo l&apos;archivio stesso, e qui non si può modificare nulla.</translation>
    </message>
    <message>
        <source>You are reading a copy: nothing can be changed here.</source>
        <translation>Si sta leggendo una copia: qui non si può modificare nulla.</translation>
    </message>
    <message>
        <source>%1 %2 Press F5 to read again.</source>
        <translation>%1 %2 Con F5 si rilegge.</translation>
    </message>
</context>
<context>
    <name>seduta::AreaReports</name>
    <message>
        <source>Add a report</source>
        <translation>Aggiungi una segnalazione</translation>
    </message>
    <message>
        <source>What each meeting said of the area</source>
        <translation>Che cosa ha detto della criticità ciascuna seduta</translation>
    </message>
    <message>
        <source>No meeting has spoken of this area yet.</source>
        <translation>Nessuna seduta ha ancora parlato di questa criticità.</translation>
    </message>
    <message>
        <source>What a meeting said of the area</source>
        <translation>Che cosa ha detto una seduta della criticità</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Seduta</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Come si presenta</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Che cosa è stato detto</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Da chi</translation>
    </message>
    <message>
        <source>Do not write names of single migrants.</source>
        <translation>Non scrivere nomi di singoli migranti.</translation>
    </message>
</context>
<context>
    <name>seduta::AreasPage</name>
    <message>
        <source>Critical areas: themes, and what lies below each</source>
        <translation>Criticità: i temi e le questioni sotto ciascuno</translation>
    </message>
    <message>
        <source>What the council finds critical in the territory stands here, themes above and single issues below. Add the first one with Ctrl+N.</source>
        <translation>Qui sta ciò che il consiglio trova critico nel territorio: in alto i temi, sotto le singole questioni. La prima si aggiunge con Ctrl+N.</translation>
    </message>
    <message>
        <source>Do not write names of single migrants.</source>
        <translation>Non scrivere nomi di singoli migranti.</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>A che punto è</translation>
    </message>
    <message>
        <source>One place up</source>
        <translation>Un posto più in alto</translation>
    </message>
    <message>
        <source>One place down</source>
        <translation>Un posto più in basso</translation>
    </message>
    <message>
        <source>Below the one above it</source>
        <translation>Dentro la voce che precede</translation>
    </message>
    <message>
        <source>Out of the one above it</source>
        <translation>Fuori dalla voce che la contiene</translation>
    </message>
    <message>
        <source>Critical areas</source>
        <translation>Criticità</translation>
    </message>
    <message>
        <source>There is no area above this one to put it below.</source>
        <translation>Non c&apos;è una criticità precedente sotto cui collocare questa.</translation>
    </message>
    <message>
        <source>never spoken of</source>
        <translation>mai trattata</translation>
    </message>
    <message numerus="yes">
        <source>for %n meeting(s)</source>
        <translation>
            <numerusform>da %n riunione</numerusform>
            <numerusform>da %n riunioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Criticità</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situazione</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Non trattata</translation>
    </message>
    <message>
        <source>not spoken of</source>
        <translation>non trattata</translation>
    </message>
    <message>
        <source>spoken of, not judged</source>
        <translation>trattata senza giudizio</translation>
    </message>
    <message>
        <source>New critical area</source>
        <translation>Nuova criticità</translation>
    </message>
</context>
<context>
    <name>seduta::AttendanceStep</name>
    <message>
        <source>Nobody is convened to this meeting: prepare the letters first (step 2).</source>
        <translation>Nessuno è convocato a questa seduta: preparare prima le lettere (passo 2).</translation>
    </message>
    <message>
        <source>As they replied</source>
        <translation>Come da riscontri</translation>
    </message>
    <message>
        <source>Marks who replied as they announced; what is marked already stays</source>
        <translation>Segna chi ha risposto come ha annunciato; ciò che è già segnato resta</translation>
    </message>
    <message>
        <source>Another person of the same body: Ctrl+N.</source>
        <translation>Un&apos;altra persona dello stesso ente: Ctrl+N.</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Seduta</translation>
    </message>
    <message>
        <source>Bodies present %1 · persons %2 · bodies excused %3 · bodies absent %4</source>
        <translation>Enti presenti %1 · persone %2 · enti giustificati %3 · enti assenti %4</translation>
    </message>
    <message>
        <source>Nothing is recorded of this body yet.</source>
        <translation>Di questo ente non è ancora registrato nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%n body(ies) marked as absent.</source>
        <translation>
            <numerusform>%n ente segnato assente.</numerusform>
            <numerusform>%n enti segnati assenti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n body(ies) marked as they replied.</source>
        <translation>
            <numerusform>%n ente segnato come da riscontro.</numerusform>
            <numerusform>%n enti segnati come da riscontro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Chi partecipa</translation>
    </message>
    <message>
        <source>Marks as %1, and goes on</source>
        <translation>Segna «%1» e passa alla riga seguente</translation>
    </message>
    <message>
        <source>to be marked</source>
        <translation>da segnare</translation>
    </message>
    <message>
        <source>Say how the body took part.</source>
        <translation>Indicare come ha partecipato l&apos;ente.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dalle %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fino alle %1</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Ente</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Presenza</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Orario</translation>
    </message>
    <message>
        <source>Not in the room during</source>
        <translation>Non in aula durante</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Altra persona</translation>
    </message>
</context>
<context>
    <name>seduta::BlockPanel</name>
    <message>
        <source>Keep</source>
        <translation>Applica</translation>
    </message>
    <message>
        <source>In every letter</source>
        <translation>In ogni lettera</translation>
    </message>
    <message>
        <source>As the template</source>
        <translation>Come il modello</translation>
    </message>
    <message>
        <source>Blocks of the paper, in reading order</source>
        <translation>Blocchi del documento, in ordine di lettura</translation>
    </message>
    <message>
        <source>Choose a paper to see what it says, block by block.</source>
        <translation>Scegliere un documento per leggerne il testo, blocco per blocco.</translation>
    </message>
    <message>
        <source>Words of the block</source>
        <translation>Testo del blocco</translation>
    </message>
    <message>
        <source>Empty: the block is left out.</source>
        <translation>Vuoto: il blocco viene omesso.</translation>
    </message>
    <message>
        <source>In this paper alone (Ctrl+S)</source>
        <translation>Solo in questo documento (Ctrl+S)</translation>
    </message>
    <message>
        <source>In every letter of this meeting in which the block says the same</source>
        <translation>In ogni lettera di questa seduta in cui il blocco dice lo stesso</translation>
    </message>
    <message>
        <source>The block says again what the template makes of it</source>
        <translation>Il blocco torna a dire ciò che prevede il modello</translation>
    </message>
    <message>
        <source>The paper no longer says what was changed here: “%1”. Change the new block, then give this up.</source>
        <translation>Il documento non contiene più il testo che era stato modificato: «%1». Modificare il nuovo blocco, poi ripristinare questo.</translation>
    </message>
    <message>
        <source>Changed by hand in every letter. The template says: “%1”</source>
        <translation>Modificato a mano in ogni lettera. Testo del modello: «%1»</translation>
    </message>
    <message>
        <source>Changed by hand. The template says: “%1”</source>
        <translation>Modificato a mano. Testo del modello: «%1»</translation>
    </message>
    <message>
        <source>To the words of the block</source>
        <translation>Al testo del blocco</translation>
    </message>
    <message>
        <source>Choose a block in the list or on the page.</source>
        <translation>Scegliere un blocco nell&apos;elenco o nella pagina.</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>non trovato</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omesso</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificato</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
</context>
<context>
    <name>seduta::BodiesPage</name>
    <message>
        <source>Bodies, in order of precedence</source>
        <translation>Enti, in ordine di precedenza</translation>
    </message>
    <message>
        <source>The bodies of the council stand here. Paste them from a sheet (Ctrl+Shift+V), or add the first one (Ctrl+N).</source>
        <translation>Qui stanno gli enti del consiglio. Si incollano da un foglio di calcolo (Ctrl+Maiusc+V), oppure si aggiunge il primo (Ctrl+N).</translation>
    </message>
    <message>
        <source>Do not write names of single migrants.</source>
        <translation>Non scrivere nomi di singoli migranti.</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Enti</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is named by meetings or letters: it was archived, no longer convened.</source>
        <translation>«%1» compare in sedute o lettere: è stato archiviato e non viene più convocato.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was removed. Ctrl+Z brings it back.</source>
        <translation>«%1» è stato eliminato. Ctrl+Z lo riporta.</translation>
    </message>
    <message numerus="yes">
        <source>%n PEC address(es) copied, in order of precedence.</source>
        <translation>
            <numerusform>Copiato %n indirizzo PEC.</numerusform>
            <numerusform>Copiati %n indirizzi PEC, in ordine di precedenza.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without PEC: %1.</source>
        <translation>Senza PEC: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n bodies added. Ctrl+Z takes them all away.</source>
        <translation>
            <numerusform>Aggiunto %n ente. Ctrl+Z lo toglie.</numerusform>
            <numerusform>Aggiunti %n enti. Ctrl+Z li toglie tutti.</numerusform>
        </translation>
    </message>
    <message>
        <source>One place up, also several together</source>
        <translation>Un posto più in alto, anche più righe insieme</translation>
    </message>
    <message>
        <source>One place down, also several together</source>
        <translation>Un posto più in basso, anche più righe insieme</translation>
    </message>
    <message>
        <source>The order of precedence is changed where the list shows it: click the heading &quot;%1&quot; first, until the numbers grow.</source>
        <translation>L&apos;ordine di precedenza si cambia dove l&apos;elenco lo mostra: prima fare clic sull&apos;intestazione «%1», finché i numeri crescono dall&apos;alto in basso.</translation>
    </message>
    <message>
        <source>The list is filtered: clear the filter first, so that the whole order of precedence is seen.</source>
        <translation>L&apos;elenco è filtrato: prima togliere il filtro, così da vedere tutto l&apos;ordine di precedenza.</translation>
    </message>
    <message>
        <source>On the papers: %1. Nothing tells its article: choose one here if the name wants it.</source>
        <translation>Sulle carte: %1. L&apos;articolo non è noto: se il nome lo richiede, sceglierlo qui.</translation>
    </message>
    <message>
        <source>On the papers: %1</source>
        <translation>Sulle carte: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Ente</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Of the body</source>
        <translation>Dell&apos;ente</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Denominazioni precedenti</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>Nuovo ente</translation>
    </message>
</context>
<context>
    <name>seduta::BodyPeople</name>
    <message>
        <source>Add a person</source>
        <translation>Aggiungi una persona</translation>
    </message>
    <message>
        <source>Who speaks for the body</source>
        <translation>Chi rappresenta l&apos;ente</translation>
    </message>
    <message>
        <source>Nobody is recorded for this body: letters go to the body all the same.</source>
        <translation>Per questo ente non è registrato nessuno: le lettere vanno comunque all&apos;ente.</translation>
    </message>
    <message>
        <source>A person who speaks for the body</source>
        <translation>Chi rappresenta l&apos;ente</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Incarico</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Erase the person&apos;s data…</source>
        <translation>Cancella i dati della persona…</translation>
    </message>
    <message>
        <source>Erases the person&apos;s data, after a preview</source>
        <translation>Cancella i dati della persona, dopo un&apos;anteprima</translation>
    </message>
    <message>
        <source>Office for this body</source>
        <translation>Incarico presso l&apos;ente</translation>
    </message>
    <message>
        <source>Person already recorded</source>
        <translation>Persona già registrata</translation>
    </message>
</context>
<context>
    <name>seduta::CardPage</name>
    <message>
        <source>Copied: %1</source>
        <translation>Copiato: %1</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Scheda</translation>
    </message>
    <message>
        <source>Files are not attached to this, or the archive is open to be read only.</source>
        <translation>A questo elemento non si allegano file, oppure l&apos;archivio è aperto in sola lettura.</translation>
    </message>
</context>
<context>
    <name>seduta::CardView</name>
    <message>
        <source>Opens what the line names</source>
        <translation>Apre ciò che la riga indica</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Lavora alla seduta</translation>
    </message>
    <message>
        <source>The next status</source>
        <translation>Stato successivo</translation>
    </message>
    <message>
        <source>Print the card</source>
        <translation>Stampa la scheda</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Da completare</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Opens the form (F2)</source>
        <translation>Apre il modulo (F2)</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
    </message>
    <message numerus="yes">
        <source>all %n</source>
        <translation>
            <numerusform>tutte (%n)</numerusform>
            <numerusform>tutte le %n righe</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Che cosa si può fare</translation>
    </message>
    <message>
        <source>New by copy</source>
        <translation>Nuova per copia</translation>
    </message>
    <message>
        <source>See the paper</source>
        <translation>Vedi il documento</translation>
    </message>
    <message>
        <source>To the minutes</source>
        <translation>Al verbale</translation>
    </message>
    <message>
        <source>Erase the person&apos;s data…</source>
        <translation>Cancella i dati della persona…</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Apri nel browser</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Allega un file…</translation>
    </message>
    <message>
        <source>Attachments…</source>
        <translation>Allegati…</translation>
    </message>
    <message>
        <source>save</source>
        <translation>salva</translation>
    </message>
</context>
<context>
    <name>seduta::CardWithFiles</name>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Do not write names of single migrants.</source>
        <translation>Non scrivere nomi di singoli migranti.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Allegati</translation>
    </message>
    <message>
        <source>Back to the card (Esc)</source>
        <translation>Torna alla scheda (Esc)</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>Torna alla scheda</translation>
    </message>
    <message>
        <source>Files attached</source>
        <translation>File allegati</translation>
    </message>
    <message>
        <source>No file is attached any more. Drop one here, or choose it.</source>
        <translation>Nessun file è più allegato. Trascinarne qui uno, oppure sceglierlo.</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Allega un file…</translation>
    </message>
    <message>
        <source>Open to read (O)</source>
        <translation>Apri in lettura (O)</translation>
    </message>
    <message>
        <source>Save as… (S)</source>
        <translation>Salva con nome… (S)</translation>
    </message>
</context>
<context>
    <name>seduta::Chooser</name>
    <message>
        <source>&quot;%1&quot; is none of the choices: choose one of the lines, or empty the field.</source>
        <translation>«%1» non è tra le scelte: scegliere una delle righe, oppure vuotare il campo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the choices: &quot;%2&quot; stays.</source>
        <translation>«%1» non è tra le scelte: resta «%2».</translation>
    </message>
</context>
<context>
    <name>seduta::CompositionsPage</name>
    <message>
        <source>in force</source>
        <translation>in vigore</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>futura</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>cessata</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Decree</source>
        <translation>Decreto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Compositions of the council, latest first</source>
        <translation>Composizioni del consiglio, dalla più recente</translation>
    </message>
    <message>
        <source>Who belongs to the council, decree by decree, stands here. Add the first composition with Ctrl+N, then its bodies.</source>
        <translation>Qui si trova chi fa parte del consiglio, decreto per decreto. Aggiungere la prima composizione con Ctrl+N, poi i suoi enti.</translation>
    </message>
    <message>
        <source>Compositions</source>
        <translation>Composizioni</translation>
    </message>
    <message>
        <source>New composition by copy</source>
        <translation>Nuova composizione per copia</translation>
    </message>
    <message>
        <source>New composition</source>
        <translation>Nuova composizione</translation>
    </message>
</context>
<context>
    <name>seduta::CopiesPage</name>
    <message>
        <source>Copies of the archive</source>
        <translation>Copie dell&apos;archivio</translation>
    </message>
    <message>
        <source>No copy was made yet. One is made by itself whenever a changed archive is closed.</source>
        <translation>Non c&apos;è ancora nessuna copia. Se ne crea una da sola ogni volta che si chiude un archivio modificato.</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Fai una copia ora</translation>
    </message>
    <message>
        <source>Restore into a new file…</source>
        <translation>Ripristina in un nuovo file…</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n seduta</numerusform>
            <numerusform>%n sedute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n body(ies)</source>
        <translation>
            <numerusform>%n ente</numerusform>
            <numerusform>%n enti</numerusform>
        </translation>
    </message>
    <message>
        <source>A verified copy was made: %1</source>
        <translation>È stata creata una copia verificata: %1</translation>
    </message>
    <message>
        <source>Restored: %1. Open it from the menu Archive.</source>
        <translation>Ripristinata: %1. Si apre dal menu Archivio.</translation>
    </message>
    <message>
        <source>Restores the copy into a new file</source>
        <translation>Ripristina la copia in un nuovo file</translation>
    </message>
    <message>
        <source>A copy is restored into a new file: the archive you are working on stays as it is. Of the old ones made at closing some go to the bin, and leave it after ten more days of work on the archive.</source>
        <translation>Una copia si ripristina in un nuovo file: l&apos;archivio in uso resta com&apos;è. Tra le più vecchie, fatte alla chiusura, alcune passano nel cestino e ne escono dopo altri dieci giorni di lavoro sull&apos;archivio.</translation>
    </message>
    <message>
        <source>when the archive was closed</source>
        <translation>alla chiusura dell&apos;archivio</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>prima di un&apos;importazione</translation>
    </message>
    <message>
        <source>before an update of the program</source>
        <translation>prima di un aggiornamento del programma</translation>
    </message>
    <message>
        <source>at your request</source>
        <translation>a richiesta</translation>
    </message>
    <message>
        <source>%1 (in the bin)</source>
        <translation>%1 (nel cestino)</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creata</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenuto</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Percorso</translation>
    </message>
</context>
<context>
    <name>seduta::CouncilPage</name>
    <message>
        <source>The council and its office</source>
        <translation>Il consiglio e il suo ufficio</translation>
    </message>
    <message>
        <source>Territorial council for immigration of …</source>
        <translation>Consiglio Territoriale per l&apos;Immigrazione di …</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Carta intestata</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettere</translation>
    </message>
    <message>
        <source>Emblem at the head of the papers</source>
        <translation>Stemma in testa ai documenti</translation>
    </message>
    <message>
        <source>Choose the emblem…</source>
        <translation>Scegli lo stemma…</translation>
    </message>
    <message>
        <source>No emblem</source>
        <translation>Nessuno stemma</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Go on with the bodies</source>
        <translation>Prosegui con gli enti</translation>
    </message>
    <message>
        <source>The council</source>
        <translation>Il consiglio</translation>
    </message>
    <message>
        <source>Choose the emblem</source>
        <translation>Scegli lo stemma</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Immagini (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>This picture cannot be read: choose a PNG or JPEG of at most 8,192 pixels a side.</source>
        <translation>Impossibile leggere questa immagine: sceglierne una PNG o JPEG, di 8.192 pixel al massimo per lato.</translation>
    </message>
    <message>
        <source>Of the province of</source>
        <translation>Della provincia di</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sulla carta</translation>
    </message>
    <message>
        <source>Persons of the office</source>
        <translation>Persone dell&apos;ufficio</translation>
    </message>
    <message>
        <source>Who chairs, signs and writes the minutes</source>
        <translation>Chi presiede, firma e verbalizza</translation>
    </message>
</context>
<context>
    <name>seduta::DateField</name>
    <message>
        <source>Calendar (%1)</source>
        <translation>Calendario (%1)</translation>
    </message>
    <message>
        <source>Opens the calendar</source>
        <translation>Apre il calendario</translation>
    </message>
</context>
<context>
    <name>seduta::DayField</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>gg/mm/aaaa</translation>
    </message>
    <message>
        <source>This is not a day: write for example 26/06/2025, giovedì 20 or tra due settimane.</source>
        <translation>Non è un giorno: scrivere per esempio 26/06/2025, giovedì 20 oppure tra due settimane.</translation>
    </message>
</context>
<context>
    <name>seduta::DecimalField</name>
    <message>
        <source>This is not a number: write for example 1.234,5 or 12,5 %.</source>
        <translation>Non è un numero: scrivere per esempio 1.234,5 oppure 12,5 %.</translation>
    </message>
</context>
<context>
    <name>seduta::DecisionsPage</name>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Meeting no.</source>
        <translation>Seduta n.</translation>
    </message>
    <message>
        <source>Outcomes and decisions, the latest meeting first</source>
        <translation>Esiti e decisioni, dalla seduta più recente</translation>
    </message>
    <message>
        <source>What the meetings came to stands here: an outcome is recorded beside its point, in the minutes of a meeting.</source>
        <translation>Qui si trova ciò a cui le sedute sono giunte: l&apos;esito si registra accanto al punto, nel verbale della seduta.</translation>
    </message>
    <message>
        <source>To the minutes of its meeting</source>
        <translation>Al verbale della seduta</translation>
    </message>
    <message>
        <source>Which outcomes</source>
        <translation>Quali esiti</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Tutti gli esiti</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>Pareri</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Outcomes and decisions</source>
        <translation>Esiti e decisioni</translation>
    </message>
</context>
<context>
    <name>seduta::DocumentActs</name>
    <message>
        <source>Import a document</source>
        <translation>Importa un documento</translation>
    </message>
    <message>
        <source>Documents of Seduta (*.json);;All files (*)</source>
        <translation>Documenti di Seduta (*.json);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Import &quot;%1&quot;?</source>
        <translation>Importare «%1»?</translation>
    </message>
    <message>
        <source>It would add %1 records, among them %2 bodies and %3 meetings.</source>
        <translation>Aggiungerebbe %1 registrazioni, tra cui %2 enti e %3 sedute.</translation>
    </message>
    <message>
        <source>The council of the archive would stay as it is.</source>
        <translation>I dati del consiglio resterebbero quelli dell&apos;archivio.</translation>
    </message>
    <message>
        <source>What would stand beside the same thing:</source>
        <translation>Ciò che si affiancherebbe a un dato già presente:</translation>
    </message>
    <message>
        <source>To be checked:</source>
        <translation>Da controllare:</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Importing the document…</source>
        <translation>Importazione del documento…</translation>
    </message>
    <message>
        <source>Stopped: nothing was imported.</source>
        <translation>Interrotto: non è stato importato nulla.</translation>
    </message>
    <message>
        <source>Imported: %1 records, among them %2 bodies and %3 meetings. Ctrl+Z takes them all away.</source>
        <translation>Importate %1 registrazioni, tra cui %2 enti e %3 sedute. Ctrl+Z le toglie tutte.</translation>
    </message>
    <message>
        <source>Export as a document</source>
        <translation>Esporta come documento</translation>
    </message>
    <message>
        <source>Documents of Seduta (*.json)</source>
        <translation>Documenti di Seduta (*.json)</translation>
    </message>
    <message>
        <source>The file %1 could not be written: check the folder and the free space, or choose another folder.</source>
        <translation>Non è stato possibile scrivere il file %1: controllare la cartella e lo spazio libero, o scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>The whole secretariat was exported to %1. Whoever has the file reads all of it: keep it safe.</source>
        <translation>L&apos;intera segreteria è stata esportata in %1. Chi ha il file può leggerne tutto il contenuto: va conservato con cura.</translation>
    </message>
</context>
<context>
    <name>seduta::DoubtPanel</name>
    <message>
        <source>Nothing to complete.</source>
        <translation>Nulla da completare.</translation>
    </message>
    <message>
        <source>To complete in this paper</source>
        <translation>Da completare in questo documento</translation>
    </message>
    <message>
        <source>Goes to where it is put right</source>
        <translation>Va dove si corregge</translation>
    </message>
    <message>
        <source>To complete (%1)</source>
        <translation>Da completare (%1)</translation>
    </message>
</context>
<context>
    <name>seduta::DueFilter</name>
    <message>
        <source>Due when</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>any due date</source>
        <translation>ogni scadenza</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>scaduti</translation>
    </message>
    <message>
        <source>within 7 days</source>
        <translation>entro 7 giorni</translation>
    </message>
    <message>
        <source>within 30 days</source>
        <translation>entro 30 giorni</translation>
    </message>
    <message>
        <source>without due date</source>
        <translation>senza scadenza</translation>
    </message>
    <message>
        <source>a period</source>
        <translation>in un periodo</translation>
    </message>
    <message>
        <source>Due from the day</source>
        <translation>In scadenza dal giorno</translation>
    </message>
    <message>
        <source>Due until the day</source>
        <translation>In scadenza fino al giorno</translation>
    </message>
    <message>
        <source>from</source>
        <translation>dal</translation>
    </message>
    <message>
        <source>to</source>
        <translation>al</translation>
    </message>
    <message>
        <source>due</source>
        <translation>in scadenza</translation>
    </message>
</context>
<context>
    <name>seduta::ErasurePage</name>
    <message>
        <source>copy of %1</source>
        <translation>copia del %1</translation>
    </message>
    <message>
        <source>the whole archive</source>
        <translation>l&apos;intero archivio</translation>
    </message>
    <message>
        <source>stays: it can be made anew without this person</source>
        <translation>resta: si può rifare senza questa persona</translation>
    </message>
    <message>
        <source>history</source>
        <translation>cronologia</translation>
    </message>
    <message numerus="yes">
        <source>%n past record(s) and name(s) of acts</source>
        <translation>
            <numerusform>%n registrazione passata o nome di operazione</numerusform>
            <numerusform>%n registrazioni passate e nomi di operazioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) done by this person</source>
        <translation>
            <numerusform>%n operazione compiuta da questa persona</numerusform>
            <numerusform>%n operazioni compiute da questa persona</numerusform>
        </translation>
    </message>
    <message>
        <source>stays: the history tells who did what</source>
        <translation>resta: la cronologia dice chi ha fatto che cosa</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Che cosa ne sarà</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Che cosa vi si legge</translation>
    </message>
    <message>
        <source>(choose the person)</source>
        <translation>(scegliere la persona)</translation>
    </message>
    <message>
        <source>Where the name stands</source>
        <translation>Dove compare il nome</translation>
    </message>
    <message>
        <source>Opens the place</source>
        <translation>Apre il punto indicato</translation>
    </message>
    <message>
        <source>Whose data are erased</source>
        <translation>Persona di cui si cancellano i dati</translation>
    </message>
    <message>
        <source>Person:</source>
        <translation>Persona:</translation>
    </message>
    <message>
        <source>Open the place</source>
        <translation>Apri il punto indicato</translation>
    </message>
    <message>
        <source>Erase the data for good…</source>
        <translation>Cancella i dati definitivamente…</translation>
    </message>
    <message>
        <source>Make the copies anew without this person…</source>
        <translation>Rifai le copie senza questa persona…</translation>
    </message>
    <message>
        <source>Erase a person&apos;s data</source>
        <translation>Cancella i dati di una persona</translation>
    </message>
    <message>
        <source>Erased: the person is called &quot;%1&quot; now. What still stands is below, each with its reason; what is corrected from now on stays in the history.</source>
        <translation>Dati cancellati: al posto del nome si legge «%1». Qui sotto è indicato ciò che resta, con il motivo; le correzioni fatte da ora in poi restano nella cronologia.</translation>
    </message>
    <message>
        <source>This is where the name of %1 stands. Afterwards the person will be called &quot;%2&quot;. What somebody wrote by hand is corrected first, here below: then the history forgets it too. Texts in attached files are not searched.</source>
        <translation>Qui sotto è indicato dove compare il nome di %1; dopo la cancellazione si leggerà «%2». Ciò che è stato scritto a mano va corretto prima, aprendo il punto indicato: così esce anche dalla cronologia. Il contenuto dei file allegati non viene esaminato.</translation>
    </message>
    <message>
        <source>At a person&apos;s request (GDPR, article 17): choose whose data, and see where the name stands before anything is done.</source>
        <translation>Su richiesta della persona (GDPR, articolo 17): scegliere di chi sono i dati e vedere dove compare il nome, prima che sia fatto qualsiasi cambiamento.</translation>
    </message>
    <message>
        <source>Nothing is left of this person in the archive and its copies.</source>
        <translation>Di questa persona non resta nulla nell&apos;archivio e nelle sue copie.</translation>
    </message>
    <message>
        <source>Choose the person above: the places that name them stand here.</source>
        <translation>Scegliere la persona in alto: qui compaiono i punti in cui è nominata.</translation>
    </message>
    <message numerus="yes">
        <source>Erase the data of %1? %n place(s) will go on naming the person. It cannot be undone.</source>
        <translation>
            <numerusform>Cancellare i dati di %1? Dopo la cancellazione la persona resterà nominata con certezza in %n punto. L&apos;operazione non si può annullare.</numerusform>
            <numerusform>Cancellare i dati di %1? Dopo la cancellazione la persona resterà nominata con certezza in %n punti. L&apos;operazione non si può annullare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Cancella definitivamente</translation>
    </message>
    <message>
        <source>The person&apos;s data were erased: the history tells the act, without the name.</source>
        <translation>I dati della persona sono stati cancellati: la cronologia riporta l&apos;operazione, senza il nome.</translation>
    </message>
    <message>
        <source>A new copy is made and verified; then these are removed for good:
%1</source>
        <translation>Viene fatta e verificata una nuova copia; poi si eliminano definitivamente queste:
%1</translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation>Rifai</translation>
    </message>
    <message>
        <source>The copies were made anew: %1</source>
        <translation>Le copie sono state rifatte: %1</translation>
    </message>
    <message>
        <source>These stay, because they are no copies of this archive or cannot be removed: %1</source>
        <translation>Queste restano, perché non sono copie di questo archivio o non si possono eliminare: %1</translation>
    </message>
</context>
<context>
    <name>seduta::EventsPage</name>
    <message>
        <source>For who is not among the bodies.</source>
        <translation>Per chi non è tra gli enti.</translation>
    </message>
    <message>
        <source>Do not write names of single migrants.</source>
        <translation>Non scrivere nomi di singoli migranti.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nuovo evento</translation>
    </message>
    <message>
        <source>Training, press conferences, contracts and public events around the council stand here. Add the first one with Ctrl+N.</source>
        <translation>Qui stanno i corsi di formazione, le conferenze stampa, i contratti e gli eventi pubblici intorno al Consiglio. Aggiungere il primo con Ctrl+N.</translation>
    </message>
</context>
<context>
    <name>seduta::FollowUpStep</name>
    <message>
        <source>What was born in this meeting</source>
        <translation>Ciò che è nato in questa seduta</translation>
    </message>
    <message>
        <source>Nothing was born in this meeting yet. In the minutes, words become a commitment with Ctrl+I and a critical area with Ctrl+K.</source>
        <translation>Da questa seduta non è ancora nato nulla. Nel verbale le parole selezionate diventano un impegno con Ctrl+I e una criticità con Ctrl+K.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguito</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>impegno</translation>
    </message>
    <message>
        <source>critical area reported</source>
        <translation>criticità segnalata</translation>
    </message>
    <message>
        <source>point left open</source>
        <translation>punto rimasto aperto</translation>
    </message>
    <message>
        <source>issued document</source>
        <translation>documento emesso</translation>
    </message>
    <message>
        <source>Goes to where it stands</source>
        <translation>Va dove si trova</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>A che punto è</translation>
    </message>
</context>
<context>
    <name>seduta::Form</name>
    <message>
        <source>Other data</source>
        <translation>Altri dati</translation>
    </message>
</context>
<context>
    <name>seduta::HeardLine</name>
    <message>
        <source>The day it was heard on</source>
        <translation>Giorno della notizia</translation>
    </message>
    <message>
        <source>What was heard of the commitment selected</source>
        <translation>Notizie sull&apos;impegno selezionato</translation>
    </message>
    <message>
        <source>What was heard of it (A): write it and press Enter</source>
        <translation>Aggiornamento (A): scriverlo e premere Invio</translation>
    </message>
    <message>
        <source>Reminded today (S)</source>
        <translation>Sollecito di oggi (S)</translation>
    </message>
    <message>
        <source>Next status (Space)</source>
        <translation>Stato successivo (Spazio)</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Di nuovo all&apos;elenco</translation>
    </message>
</context>
<context>
    <name>seduta::HistoryPage</name>
    <message>
        <source>Nothing was done in this archive yet. Every change will be told here, with who made it and when.</source>
        <translation>In questo archivio non è ancora stato fatto nulla. Qui si leggerà ogni modifica, con chi l&apos;ha fatta e quando.</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Operazioni</translation>
    </message>
    <message>
        <source>What the act changed</source>
        <translation>Che cosa ha modificato l&apos;operazione</translation>
    </message>
    <message>
        <source>Choose an act to see what it changed.</source>
        <translation>Scegliere un&apos;operazione per vedere che cosa ha modificato.</translation>
    </message>
    <message>
        <source>Undo the chosen act…</source>
        <translation>Annulla l&apos;operazione scelta…</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>Tutta la cronologia</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>History of &quot;%1&quot;</source>
        <translation>Cronologia di «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Undo &quot;%1&quot;, done on %2? What it changed stands in the list below: %n field(s).</source>
        <translation>
            <numerusform>Annullare «%1», del %2? Ciò che ha modificato è nell&apos;elenco in basso: %n campo.</numerusform>
            <numerusform>Annullare «%1», del %2? Ciò che ha modificato è nell&apos;elenco in basso: %n campi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla l&apos;operazione</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registrazioni</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Verify the archive</source>
        <translation>Verifica l&apos;archivio</translation>
    </message>
    <message>
        <source>Whether history, records, documents and the file itself are as they were written</source>
        <translation>Controlla che cronologia, registrazioni, documenti e il file stesso siano come sono stati scritti</translation>
    </message>
    <message>
        <source>The number of the last act and the beginning of its seal. It also stands in the foot of the minutes that are issued: what a paper says must still be found here later.</source>
        <translation>Il numero dell&apos;ultima operazione e l&apos;inizio del suo sigillo. Compare anche nel piè di pagina dei verbali emessi: ciò che il documento riporta deve trovarsi qui anche in seguito.</translation>
    </message>
    <message>
        <source>The history ends with %1</source>
        <translation>La cronologia termina con %1</translation>
    </message>
    <message>
        <source>Verifying the archive…</source>
        <translation>Verifica dell&apos;archivio in corso…</translation>
    </message>
    <message>
        <source>Stopped: the archive was not verified to the end.</source>
        <translation>Interrotta: l&apos;archivio non è stato verificato fino in fondo.</translation>
    </message>
    <message>
        <source>%1 Keep the older copies, and restore the latest that is whole into a new file.</source>
        <translation>%1 Conservare le copie precedenti, e ripristinare in un file nuovo l&apos;ultima che risulta integra.</translation>
    </message>
    <message>
        <source>The archive is whole: history, records and documents hold.</source>
        <translation>L&apos;archivio è integro: cronologia, registrazioni e documenti sono coerenti.</translation>
    </message>
</context>
<context>
    <name>seduta::HourField</name>
    <message>
        <source>hh:mm</source>
        <translation>oo:mm</translation>
    </message>
    <message>
        <source>This is not an hour: write for example 9:30.</source>
        <translation>Non è un&apos;ora: scrivere per esempio 9:30.</translation>
    </message>
</context>
<context>
    <name>seduta::IssuedPanel</name>
    <message>
        <source>Save as it was issued…</source>
        <translation>Salva l&apos;emesso…</translation>
    </message>
    <message>
        <source>Protocol…</source>
        <translation>Protocollo…</translation>
    </message>
    <message>
        <source>This is the file that left…</source>
        <translation>Questo è il file partito…</translation>
    </message>
    <message>
        <source>Save the file that left…</source>
        <translation>Salva il file partito…</translation>
    </message>
    <message>
        <source>What was issued of this paper, the latest first</source>
        <translation>Documenti emessi, dal più recente</translation>
    </message>
    <message>
        <source>Saves it as it was issued</source>
        <translation>Salva il documento come è stato emesso</translation>
    </message>
    <message>
        <source>Nothing was issued of this paper. &quot;Issue&quot; keeps it in the archive for ever, as it leaves; then the signed or stamped file can be put beside it.</source>
        <translation>Di questo documento non è stato emesso nulla. «Emetti in definitivo» lo conserva per sempre nell&apos;archivio, così come parte; poi si può affiancargli il file firmato o protocollato.</translation>
    </message>
    <message>
        <source>The signed or stamped file that went out: it is kept as it is, and compared</source>
        <translation>Il file firmato o protocollato che è partito: si conserva così com&apos;è e si confronta</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Where should the document issued be put?</source>
        <translation>Dove salvare il documento emesso?</translation>
    </message>
    <message>
        <source>Where should the file that left be put?</source>
        <translation>Dove salvare il file partito?</translation>
    </message>
    <message>
        <source>Protocol of the document issued</source>
        <translation>Protocollo del documento emesso</translation>
    </message>
    <message>
        <source>Which file left the office?</source>
        <translation>Quale file è partito?</translation>
    </message>
    <message>
        <source>Signed and stamped files (*.pdf *.p7m);;All files (*)</source>
        <translation>File firmati e protocollati (*.pdf *.p7m);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Kept beside the document issued. %1</source>
        <translation>Conservato accanto al documento emesso. %1</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Emesso il</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocollo</translation>
    </message>
    <message>
        <source>File that left</source>
        <translation>File partito</translation>
    </message>
    <message>
        <source>It left as &quot;%1&quot;, a file made elsewhere, given by %2.</source>
        <translation>È partita come «%1», un file preparato altrove, indicato da %2.</translation>
    </message>
    <message>
        <source>Issued by %1.</source>
        <translation>Emesso da %1.</translation>
    </message>
    <message>
        <source>A later one took its place; this one stays.</source>
        <translation>È stato sostituito da uno successivo; questo resta agli atti.</translation>
    </message>
    <message>
        <source>The file that left is &quot;%1&quot;, attached on %2 by %3.</source>
        <translation>Il file partito è «%1», allegato il %2 da %3.</translation>
    </message>
    <message>
        <source>being compared…</source>
        <translation>confronto in corso…</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Interrompi il confronto</translation>
    </message>
    <message>
        <source>Kept beside the document issued; it is being compared with it.</source>
        <translation>Conservato accanto al documento emesso; il confronto è in corso.</translation>
    </message>
    <message>
        <source>It is being compared with what was issued…</source>
        <translation>Confronto con il documento emesso in corso…</translation>
    </message>
</context>
<context>
    <name>seduta::IssuedPapersPage</name>
    <message>
        <source>Issued</source>
        <translation>Emesso il</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Addressee or title</source>
        <translation>Destinatario o titolo</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Seduta</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocollo</translation>
    </message>
    <message>
        <source>Issued papers, latest first</source>
        <translation>Documenti emessi, dal più recente</translation>
    </message>
    <message>
        <source>The papers that left the office stand here. They are issued (Ctrl+Shift+E) from the papers of a meeting.</source>
        <translation>Qui si trovano i documenti usciti dall&apos;ufficio. Si emettono (Ctrl+Maiusc+E) dai documenti di una seduta.</translation>
    </message>
    <message>
        <source>To the paper, among those of its meeting</source>
        <translation>Al documento, tra quelli della seduta</translation>
    </message>
    <message>
        <source>Issued papers</source>
        <translation>Documenti emessi</translation>
    </message>
</context>
<context>
    <name>seduta::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Che cosa fa</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tasto</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>In questa pagina</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ovunque</translation>
    </message>
</context>
<context>
    <name>seduta::LegalReferencesPage</name>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Only an address that begins with http:// or https:// is opened.</source>
        <translation>Si apre solo un indirizzo che comincia con http:// o https://.</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Riferimenti</translation>
    </message>
    <message>
        <source>New reference</source>
        <translation>Nuovo riferimento</translation>
    </message>
    <message>
        <source>The laws, decrees, circulars and guidelines that the council cites stand here. Add the first one with Ctrl+N.</source>
        <translation>Qui stanno le leggi, i decreti, le circolari e le linee guida che il Consiglio cita. Aggiungere il primo riferimento con Ctrl+N.</translation>
    </message>
</context>
<context>
    <name>seduta::LetterReplies</name>
    <message>
        <source>Add a reply</source>
        <translation>Aggiungi un riscontro</translation>
    </message>
    <message>
        <source>What the addressee answered</source>
        <translation>Che cosa ha risposto il destinatario</translation>
    </message>
    <message>
        <source>No reply yet. On the list of letters: C it will come, D a delegate, A it will not come.</source>
        <translation>Nessun riscontro. Sull&apos;elenco delle lettere: C verrà, D manderà un delegato, A non verrà.</translation>
    </message>
    <message>
        <source>Reply of the addressee</source>
        <translation>Riscontro del destinatario</translation>
    </message>
    <message>
        <source>Who will come</source>
        <translation>Chi verrà</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ricevuto il</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Riscontro</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Ricevuto per</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>seduta::LetterheadPicture</name>
    <message>
        <source>The head of the papers, as it is printed</source>
        <translation>L&apos;intestazione dei documenti, come si stampa</translation>
    </message>
</context>
<context>
    <name>seduta::LettersStep</name>
    <message>
        <source>Letters, in order of precedence</source>
        <translation>Lettere, in ordine di precedenza</translation>
    </message>
    <message>
        <source>Nobody is convened yet. Ctrl+L prepares a letter for every body of the council; Ctrl+N adds one addressee.</source>
        <translation>Nessuno è ancora convocato. Ctrl+L prepara una lettera per ogni ente del consiglio; Ctrl+N aggiunge un destinatario.</translation>
    </message>
    <message>
        <source>Or a person</source>
        <translation>O una persona</translation>
    </message>
    <message>
        <source>Convocations</source>
        <translation>Convocazioni</translation>
    </message>
    <message>
        <source>Every body has its letter already.</source>
        <translation>Ogni ente ha già la sua lettera.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) prepared. Ctrl+Z takes them away.</source>
        <translation>
            <numerusform>%n lettera preparata. Ctrl+Z la toglie.</numerusform>
            <numerusform>%n lettere preparate. Ctrl+Z le toglie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied are %1 numbers, the letters without one are %2. Copy one number for each of them, in the order of the list, or select the letters first.</source>
        <translation>I numeri copiati sono %1, le lettere senza numero sono %2. Copiare un numero per ciascuna, nell&apos;ordine dell&apos;elenco, oppure selezionate prima le lettere.</translation>
    </message>
    <message>
        <source>Write them</source>
        <translation>Scrivi</translation>
    </message>
    <message numerus="yes">
        <source>%n protocol number(s) written.</source>
        <translation>
            <numerusform>%n numero di protocollo scritto.</numerusform>
            <numerusform>%n numeri di protocollo scritti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Segna come inviate</translation>
    </message>
    <message>
        <source>They will come</source>
        <translation>Registra che verrà</translation>
    </message>
    <message>
        <source>They send a delegate</source>
        <translation>Registra che manderà un delegato</translation>
    </message>
    <message>
        <source>They will not come</source>
        <translation>Registra che non verrà</translation>
    </message>
    <message>
        <source>No letter is waiting to be sent.</source>
        <translation>Nessuna lettera è in attesa di invio.</translation>
    </message>
    <message>
        <source>Never issued, and so not sent: %1. Issue the letters first (Ctrl+Shift+E); for one that left as another file, select it and give that file.</source>
        <translation>Mai emesse, e quindi non inviate: %1. Emettere prima le lettere (Ctrl+Maiusc+E); se una è partita come altro file, selezionarla e indicare quel file.</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n letter(s) as sent, as they were issued? A letter sent is no longer changed: it is amended.</source>
        <translation>
            <numerusform>Segnare come inviata %n lettera, così come è stata emessa? Una lettera inviata non si modifica più: si rettifica.</numerusform>
            <numerusform>Segnare come inviate %n lettere, così come sono state emesse? Una lettera inviata non si modifica più: si rettifica.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not issued, they stay here: %1.</source>
        <translation>Non ancora emesse, restano da inviare: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) marked as sent. What left is what was issued: it stays in the archive, under &quot;Issued&quot; of each letter.</source>
        <translation>
            <numerusform>%n lettera segnata come inviata. È partito il documento emesso: resta nell&apos;archivio, in «Emessi» accanto alla lettera.</numerusform>
            <numerusform>%n lettere segnate come inviate. Sono partiti i documenti emessi: restano nell&apos;archivio, in «Emessi» accanto a ogni lettera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the letter that left as another file.</source>
        <translation>Selezionare la lettera partita come altro file.</translation>
    </message>
    <message>
        <source>Which file left for %1?</source>
        <translation>Quale file è partito per %1?</translation>
    </message>
    <message>
        <source>Letters (*.pdf *.p7m);;All files (*)</source>
        <translation>Lettere (*.pdf *.p7m);;Tutti i file (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) marked as sent, as &quot;%1&quot;: the file is kept in the archive. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n lettera segnata come inviata, come «%1»: il file è conservato nell&apos;archivio. Ctrl+Z riporta tutto com&apos;era.</numerusform>
            <numerusform>%n lettere segnate come inviate, come «%1»: il file è conservato nell&apos;archivio. Ctrl+Z riporta tutto com&apos;era.</numerusform>
        </translation>
    </message>
    <message>
        <source>issued</source>
        <translation>emessa</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>As</source>
        <translation>In qualità di</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocollo</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Riscontro</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Write these protocol numbers, each on its letter?</source>
        <translation>Scrivere questi numeri di protocollo, ciascuno sulla sua lettera?</translation>
    </message>
    <message>
        <source>New letter</source>
        <translation>Nuova lettera</translation>
    </message>
</context>
<context>
    <name>seduta::LettersToComplete</name>
    <message>
        <source>Before the letters are issued</source>
        <translation>Prima di emettere le lettere</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Emetti</translation>
    </message>
    <message>
        <source>THE PREFECT</source>
        <translation>IL PREFETTO</translation>
    </message>
    <message>
        <source>Signed as</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Da chi</translation>
    </message>
    <message>
        <source>Protocol of the day</source>
        <translation>Protocollo del giorno</translation>
    </message>
    <message>
        <source>Letters that lack an address or a protocol number</source>
        <translation>Lettere senza indirizzo o senza numero di protocollo</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Protocol number</source>
        <translation>Numero di protocollo</translation>
    </message>
    <message>
        <source>What was copied goes down the column</source>
        <translation>Ciò che è stato copiato scende nella colonna</translation>
    </message>
    <message>
        <source>A letter issued no longer changes. What is left blank here stays blank on it; a protocol number may also be written afterwards, beside the letter. Numbers copied from the protocol system go down the column with Ctrl+V.</source>
        <translation>Una lettera emessa non cambia più. Ciò che qui resta vuoto resta vuoto anche sulla lettera; il numero di protocollo si può scrivere anche dopo, accanto alla lettera. I numeri copiati dal protocollo si mettono in colonna con Ctrl+V.</translation>
    </message>
</context>
<context>
    <name>seduta::MainWindow</name>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivio</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Pagina</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Vai</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;iuto</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Ripetuto: %1</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Sola lettura</translation>
    </message>
    <message>
        <source>The archive cannot be written now. The texts not saved are set aside on this computer and will be offered when the archive is opened again; the other fields changed on this page are lost. Close it all the same?</source>
        <translation>Ora non è possibile scrivere nell&apos;archivio. I testi non salvati sono messi al sicuro su questo computer e saranno proposti alla prossima apertura dell&apos;archivio; gli altri campi modificati in questa pagina vanno perduti. Chiuderlo ugualmente?</translation>
    </message>
    <message>
        <source>Neither the archive nor the texts set aside can be written now: what is not saved will be lost. Copy it elsewhere first. Close it all the same?</source>
        <translation>Ora non è possibile scrivere né nell&apos;archivio né tra i testi messi al sicuro: ciò che non è salvato andrà perduto. Prima copiarlo altrove. Chiudere ugualmente?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Trial date: %1</source>
        <translation>Data di prova: %1</translation>
    </message>
    <message>
        <source>Close it all the same?</source>
        <translation>Chiudere ugualmente?</translation>
    </message>
    <message>
        <source>%1. Ctrl+Z takes it back.</source>
        <translation>%1. Ctrl+Z torna indietro.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
</context>
<context>
    <name>seduta::MeetingPage</name>
    <message>
        <source>at %1</source>
        <translation>ore %1</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>n. %1</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>Steps of the meeting</source>
        <translation>Passi della seduta</translation>
    </message>
    <message>
        <source>Issue: final, kept for ever</source>
        <translation>Emetti: definitivo, conservato per sempre</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Stato: %1</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Passo successivo: %1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Per quale motivo?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>To which day?</source>
        <translation>A quale giorno?</translation>
    </message>
    <message>
        <source>New day (dd/mm/yyyy)</source>
        <translation>Nuovo giorno (gg/mm/aaaa)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day: write it as 26/06/2025.</source>
        <translation>«%1» non è un giorno: scriverlo come 26/06/2025.</translation>
    </message>
    <message>
        <source>The meeting was postponed: this is the new one, with its agenda.</source>
        <translation>La seduta è stata rinviata: questa è la nuova, con il suo ordine del giorno.</translation>
    </message>
    <message>
        <source>See the papers and change them by hand; beside, drafts as PDF, marked BOZZA, or issued for good</source>
        <translation>Vedere i documenti e modificarli a mano; accanto, le bozze in PDF con la scritta BOZZA, oppure l&apos;emissione definitiva</translation>
    </message>
    <message>
        <source>Other steps</source>
        <translation>Altri passi</translation>
    </message>
    <message>
        <source>final minutes</source>
        <translation>verbale definitivo</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>Seduta %1</translation>
    </message>
</context>
<context>
    <name>seduta::MeetingsPage</name>
    <message>
        <source>Meetings, latest first</source>
        <translation>Sedute, dalla più recente</translation>
    </message>
    <message>
        <source>The meetings of the council stand here. Begin the first one with Ctrl+N.</source>
        <translation>Qui stanno le sedute del consiglio. La prima si comincia con Ctrl+N.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sedute</translation>
    </message>
    <message>
        <source>Works on the meeting</source>
        <translation>Apre il lavoro sulla seduta</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Bodies present</source>
        <translation>Enti presenti</translation>
    </message>
    <message>
        <source>Open commitments</source>
        <translation>Impegni aperti</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>Of the meeting</source>
        <translation>Della seduta</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Suspensions</source>
        <translation>Sospensioni</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nuova seduta</translation>
    </message>
    <message>
        <source>When a working table meets</source>
        <translation>Quando si riunisce un tavolo</translation>
    </message>
    <message>
        <source>To remember</source>
        <translation>Da ricordare</translation>
    </message>
</context>
<context>
    <name>seduta::MinutesStep</name>
    <message>
        <source>Sections of the minutes</source>
        <translation>Sezioni del verbale</translation>
    </message>
    <message>
        <source>Text of the section</source>
        <translation>Testo della sezione</translation>
    </message>
    <message>
        <source>Write here; it is kept by itself. Select some words and press Ctrl+I for a commitment, Ctrl+K for a critical area.</source>
        <translation>Scrivere qui; il testo si conserva da solo. Selezionare alcune parole e premere Ctrl+I per un impegno, Ctrl+K per una criticità.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Verbale</translation>
    </message>
    <message>
        <source>The minutes are not open yet: what is written here is kept all the same.</source>
        <translation>Il verbale non è ancora aperto: ciò che si scrive qui si conserva comunque.</translation>
    </message>
    <message>
        <source>Minutes: %1</source>
        <translation>Verbale: %1</translation>
    </message>
    <message>
        <source>Minutes no. %1: %2</source>
        <translation>Verbale n. %1: %2</translation>
    </message>
    <message>
        <source>Open the minutes</source>
        <translation>Apri il verbale</translation>
    </message>
    <message>
        <source>Mark as: %1</source>
        <translation>Segna come: %1</translation>
    </message>
    <message>
        <source>The commitment stands in Commitments and in the follow-up of this meeting.</source>
        <translation>L&apos;impegno è registrato in Impegni e nel seguito di questa seduta.</translation>
    </message>
    <message>
        <source>The critical area stands in its tree and in the follow-up of this meeting.</source>
        <translation>La criticità è registrata in Criticità e nel seguito di questa seduta.</translation>
    </message>
    <message>
        <source>%1 · outcome</source>
        <translation>%1 · esito</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>Al testo</translation>
    </message>
    <message>
        <source>Issue the minutes…</source>
        <translation>Emetti il verbale…</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sezione</translation>
    </message>
    <message>
        <source>Number of the minutes</source>
        <translation>Numero del verbale</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>Seduta %1</translation>
    </message>
</context>
<context>
    <name>seduta::MoneyField</name>
    <message>
        <source>This is not an amount: write for example 12.500,00.</source>
        <translation>Importo non leggibile: scrivere per esempio 12.500,00.</translation>
    </message>
</context>
<context>
    <name>seduta::NoticeBar</name>
    <message>
        <source>Close the notice</source>
        <translation>Chiudi l&apos;avviso</translation>
    </message>
</context>
<context>
    <name>seduta::OpenThings</name>
    <message>
        <source>Put on the agenda</source>
        <translation>Metti all&apos;ordine del giorno</translation>
    </message>
    <message>
        <source>Choose what to put on the agenda.</source>
        <translation>Scegliere che cosa mettere all&apos;ordine del giorno.</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Ciò che è ancora aperto</translation>
    </message>
    <message>
        <source>Puts it on the agenda</source>
        <translation>Mette all&apos;ordine del giorno</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ancora aperto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Why it comes back</source>
        <translation>Perché torna</translation>
    </message>
    <message>
        <source>Nothing is left open: no minutes to approve, no point left, no open commitment, no area long silent.</source>
        <translation>Non resta nulla di aperto: nessun verbale da approvare, nessun punto rimasto, nessun impegno aperto, nessuna criticità da tempo silente.</translation>
    </message>
    <message>
        <source>Opens what the line speaks of</source>
        <translation>Apre ciò di cui parla la riga</translation>
    </message>
    <message>
        <source>Still open: what comes back, and why</source>
        <translation>Ancora aperto: che cosa torna, e perché</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
</context>
<context>
    <name>seduta::OpinionsPage</name>
    <message>
        <source>expired</source>
        <translation>scaduto</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proponente</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Seduta</translation>
    </message>
    <message>
        <source>Opinions on projects</source>
        <translation>Pareri sui progetti</translation>
    </message>
    <message>
        <source>The opinions that the council is asked for and gives on projects stand here. Add the first one with Ctrl+N: the next ones keep its meeting and its criteria.</source>
        <translation>Qui stanno i pareri richiesti al Consiglio e resi sui progetti. Aggiungere il primo con Ctrl+N: i successivi ne mantengono la seduta e i criteri.</translation>
    </message>
    <message>
        <source>For who is not among the bodies.</source>
        <translation>Per chi non è tra gli enti.</translation>
    </message>
    <message>
        <source>Transmission and money</source>
        <translation>Trasmissione e importi</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>Pareri</translation>
    </message>
    <message>
        <source>New opinion</source>
        <translation>Nuovo parere</translation>
    </message>
</context>
<context>
    <name>seduta::OutcomeBar</name>
    <message>
        <source>Whether the point was treated</source>
        <translation>Se il punto è stato trattato</translation>
    </message>
    <message>
        <source>What the point came to</source>
        <translation>A che cosa ha portato il punto</translation>
    </message>
    <message>
        <source>The outcome in words</source>
        <translation>L&apos;esito a parole</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
</context>
<context>
    <name>seduta::PageHeader</name>
    <message>
        <source>More commands</source>
        <translation>Altri comandi</translation>
    </message>
</context>
<context>
    <name>seduta::PaperPage</name>
    <message>
        <source>Papers of the meeting</source>
        <translation>Documenti della seduta</translation>
    </message>
    <message>
        <source>The paper as it will be printed</source>
        <translation>Il documento come sarà stampato</translation>
    </message>
    <message>
        <source>What it says is read in the list of its blocks.</source>
        <translation>Il testo si legge nell&apos;elenco dei blocchi.</translation>
    </message>
    <message>
        <source>The paper does not say &quot;%1&quot;.</source>
        <translation>Il documento non contiene «%1».</translation>
    </message>
    <message>
        <source>To the blocks of the paper</source>
        <translation>Ai blocchi del documento</translation>
    </message>
    <message numerus="yes">
        <source>Changed in %n letter(s).</source>
        <translation>
            <numerusform>Modificato in %n lettera.</numerusform>
            <numerusform>Modificato in %n lettere.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Where the block reads otherwise or was changed on its own it stays as it is: %2.</source>
        <translation>%1 Dove il blocco ha un testo diverso o è stato modificato a parte, resta com&apos;è: %2.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Issued (%1)</source>
        <translation>Emessi (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n da rivedere</numerusform>
            <numerusform>%n da rivedere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modificato</numerusform>
            <numerusform>%n modificati</numerusform>
        </translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Chi firma</translation>
    </message>
    <message>
        <source>Words of the paper, what was issued of it, who signs</source>
        <translation>Testo del documento, ciò che ne è stato emesso, chi firma</translation>
    </message>
    <message>
        <source>Papers of the meeting %1</source>
        <translation>Documenti della seduta %1</translation>
    </message>
</context>
<context>
    <name>seduta::PaperTools</name>
    <message>
        <source>To the meeting</source>
        <translation>Alla seduta</translation>
    </message>
    <message>
        <source>What to include</source>
        <translation>Che cosa includere</translation>
    </message>
    <message>
        <source>Find in the paper</source>
        <translation>Cerca nel documento</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Larghezza pagina</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
</context>
<context>
    <name>seduta::PartialDateField</name>
    <message>
        <source>day, month or year</source>
        <translation>giorno, mese o anno</translation>
    </message>
    <message>
        <source>This is not a date: write for example 26/06/2025, entro giugno, primavera 2026 or 2026.</source>
        <translation>Non è una data: scrivere per esempio 26/06/2025, entro giugno, primavera 2026 oppure 2026.</translation>
    </message>
</context>
<context>
    <name>seduta::PasteBodiesDialog</name>
    <message>
        <source>Paste bodies from a sheet</source>
        <translation>Incolla enti da un foglio</translation>
    </message>
    <message>
        <source>Rows pasted; the first line says what each column holds</source>
        <translation>Righe incollate; la prima riga dice che cosa contiene ogni colonna</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>Che cosa contiene la colonna %1</translation>
    </message>
    <message>
        <source>There is nothing to paste: in the sheet select the rows with the bodies, copy them (Ctrl+C), and come back here.</source>
        <translation>Non c&apos;è nulla da incollare: nel foglio selezionare le righe con gli enti, copiarle (Ctrl+C) e tornare qui.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have no name and are left out.</source>
        <translation>
            <numerusform>%n riga è senza denominazione e si tralascia.</numerusform>
            <numerusform>%n righe sono senza denominazione e si tralasciano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check what each column holds; the first line says it.</source>
        <translation>Controllare che cosa contiene ogni colonna: lo dice la prima riga.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n bodies</source>
        <translation>
            <numerusform>Aggiungi %n ente</numerusform>
            <numerusform>Aggiungi %n enti</numerusform>
        </translation>
    </message>
    <message>
        <source>(not used)</source>
        <translation>(non usata)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Denominazione</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nome breve</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>PEC address</source>
        <translation>PEC</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Posta elettronica</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Indirizzo postale</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>The sheet is too large to be taken whole: of its rows the first %1 were taken, of its columns the first %2, and what is too long for a cell was shortened.</source>
        <translation>Il foglio è troppo grande per essere preso per intero: delle righe sono state prese le prime %1, delle colonne le prime %2, e il contenuto troppo lungo di una cella è stato accorciato.</translation>
    </message>
    <message>
        <source>Only the first %1 rows are shown here.</source>
        <translation>Qui si vedono solo le prime %1 righe.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e un altro</numerusform>
            <numerusform>%1 e altri %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in the archive already: they are left out.</source>
        <translation>
            <numerusform>%n è già nell&apos;archivio: non viene aggiunto.</numerusform>
            <numerusform>%n sono già nell&apos;archivio: non vengono aggiunti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several times in the sheet, and added once: %1.</source>
        <translation>Ripetuti nel foglio e aggiunti una sola volta: %1.</translation>
    </message>
    <message>
        <source>What stands under these headings is something else, check those columns: %1.</source>
        <translation>Sotto queste intestazioni si trova altro, controllare le colonne: %1.</translation>
    </message>
    <message>
        <source>More than one address in a cell: the first is taken, and these are left out: %1.</source>
        <translation>In una cella si trovano più indirizzi: viene preso il primo, e restano esclusi: %1.</translation>
    </message>
    <message>
        <source>These do not look like addresses: %1.</source>
        <translation>Non sembrano indirizzi di posta: %1.</translation>
    </message>
    <message>
        <source>Category, as it will be kept</source>
        <translation>Categoria che sarà registrata</translation>
    </message>
</context>
<context>
    <name>seduta::PeoplePage</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Carica</translation>
    </message>
    <message>
        <source>Sits for</source>
        <translation>Rappresenta</translation>
    </message>
    <message>
        <source>Persons, by name</source>
        <translation>Persone, per nome</translation>
    </message>
    <message>
        <source>Who chairs, signs, writes the minutes or speaks stands here, with or without a body. Add the first person with Ctrl+N.</source>
        <translation>Qui si trovano coloro che presiedono, firmano, verbalizzano o intervengono, con o senza un ente. Aggiungere la prima persona con Ctrl+N.</translation>
    </message>
    <message>
        <source>Erases the person&apos;s data, after a preview</source>
        <translation>Cancella i dati della persona, dopo un&apos;anteprima</translation>
    </message>
    <message>
        <source>Do not write names of single migrants.</source>
        <translation>Non scrivere nomi di singoli migranti.</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was removed. Ctrl+Z brings it back.</source>
        <translation>«%1» è stata eliminata. Ctrl+Z la riporta.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nuova persona</translation>
    </message>
</context>
<context>
    <name>seduta::PlanPage</name>
    <message>
        <source>Territorial plan</source>
        <translation>Piano territoriale</translation>
    </message>
    <message>
        <source>The versions of the territorial plan stand here. Add the first one with Ctrl+N.</source>
        <translation>Qui stanno le versioni del piano territoriale. La prima si aggiunge con Ctrl+N.</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nuova versione</translation>
    </message>
</context>
<context>
    <name>seduta::PreparationStep</name>
    <message>
        <source>Points of the agenda, in their order</source>
        <translation>Punti all&apos;ordine del giorno, nel loro ordine</translation>
    </message>
    <message>
        <source>The agenda is empty. Write the first point below and press Enter; a list pasted there becomes as many points.</source>
        <translation>L&apos;ordine del giorno è vuoto. Scrivere qui sotto il primo punto e premere Invio; un elenco incollato diventa altrettanti punti.</translation>
    </message>
    <message>
        <source>The next point of the agenda</source>
        <translation>Il prossimo punto all&apos;ordine del giorno</translation>
    </message>
    <message>
        <source>Next point: write it and press Enter, or paste a list</source>
        <translation>Prossimo punto: scriverlo e premere Invio, o incollare un elenco</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparazione</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) added. Ctrl+Z takes them all away.</source>
        <translation>
            <numerusform>%n punto aggiunto. Ctrl+Z lo toglie.</numerusform>
            <numerusform>%n punti aggiunti. Ctrl+Z li toglie tutti.</numerusform>
        </translation>
    </message>
    <message>
        <source>One place up</source>
        <translation>Un posto più in alto</translation>
    </message>
    <message>
        <source>One place down</source>
        <translation>Un posto più in basso</translation>
    </message>
    <message>
        <source>Under the point above it</source>
        <translation>Sotto il punto che precede</translation>
    </message>
    <message>
        <source>Out from under the point above it</source>
        <translation>Fuori dal punto che lo contiene</translation>
    </message>
    <message>
        <source>To the next point to write</source>
        <translation>Al prossimo punto da scrivere</translation>
    </message>
    <message>
        <source>A list that was copied becomes points</source>
        <translation>L&apos;elenco copiato diventa una serie di punti</translation>
    </message>
    <message>
        <source>Adds the point</source>
        <translation>Aggiungi il punto</translation>
    </message>
    <message>
        <source>Point %1 has no minutes: the hours after it are not known.</source>
        <translation>Il punto %1 non ha una durata: gli orari dei punti che seguono non si conoscono.</translation>
    </message>
    <message>
        <source>The meeting is over: the point was added to its agenda all the same. Ctrl+Z takes it away.</source>
        <translation>La seduta è conclusa: il punto è stato comunque aggiunto all&apos;ordine del giorno. Ctrl+Z lo toglie.</translation>
    </message>
    <message>
        <source>The minutes of this meeting are final: its agenda no longer changes.</source>
        <translation>Il verbale di questa seduta è definitivo: l&apos;ordine del giorno non cambia più.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
    <message>
        <source>What was copied is too much for an agenda: only its beginning was taken.</source>
        <translation>Il testo copiato è troppo lungo per un ordine del giorno: ne è stato preso solo l&apos;inizio.</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Relatore</translation>
    </message>
    <message>
        <source>Changes the title in its row; Tab goes on to who presents it and to its minutes</source>
        <translation>Modifica il titolo nella riga; Tab passa al relatore e ai minuti</translation>
    </message>
    <message>
        <source>New point</source>
        <translation>Nuovo punto</translation>
    </message>
    <message>
        <source>Beside the points</source>
        <translation>Accanto ai punti</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Ancora aperto</translation>
    </message>
    <message>
        <source>What the point is about</source>
        <translation>Che cosa riguarda il punto</translation>
    </message>
    <message>
        <source>Enter changes the title, F2 opens the rest; Ctrl with an arrow moves the point.</source>
        <translation>Invio cambia il titolo, F2 apre il resto; Ctrl con una freccia sposta il punto.</translation>
    </message>
</context>
<context>
    <name>seduta::ProjectEditions</name>
    <message>
        <source>Editions</source>
        <translation>Edizioni</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Partners (ed. %1)</source>
        <translation>Partner (ed. %1)</translation>
    </message>
    <message>
        <source>Activities (ed. %1)</source>
        <translation>Attività (ed. %1)</translation>
    </message>
    <message>
        <source>Of the project</source>
        <translation>Del progetto</translation>
    </message>
    <message>
        <source>Or who leads, by name</source>
        <translation>Oppure il capofila, per nome</translation>
    </message>
    <message>
        <source>this office</source>
        <translation>questo ufficio</translation>
    </message>
    <message>
        <source>Editions of the project</source>
        <translation>Edizioni del progetto</translation>
    </message>
    <message>
        <source>No edition of this project is recorded yet.</source>
        <translation>Nessuna edizione di questo progetto è ancora registrata.</translation>
    </message>
    <message>
        <source>Add an edition</source>
        <translation>Aggiungi un&apos;edizione</translation>
    </message>
    <message>
        <source>Or by name</source>
        <translation>Oppure per nome</translation>
    </message>
    <message>
        <source>Before (Ctrl+Up)</source>
        <translation>Sposta su (Ctrl+Su)</translation>
    </message>
    <message>
        <source>After (Ctrl+Down)</source>
        <translation>Sposta giù (Ctrl+Giù)</translation>
    </message>
    <message>
        <source>Partners of the edition</source>
        <translation>Partner dell&apos;edizione</translation>
    </message>
    <message>
        <source>The edition selected has no partner yet. Choose the edition first.</source>
        <translation>L&apos;edizione selezionata non ha ancora partner. Scegliere prima l&apos;edizione.</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>Aggiungi un partner</translation>
    </message>
    <message>
        <source>Planned activities of the edition</source>
        <translation>Attività previste dell&apos;edizione</translation>
    </message>
    <message>
        <source>The edition selected has no planned activity yet. Choose the edition first.</source>
        <translation>L&apos;edizione selezionata non ha ancora attività previste. Scegliere prima l&apos;edizione.</translation>
    </message>
    <message>
        <source>Add an activity</source>
        <translation>Aggiungi un&apos;attività</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Capofila</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Name of the partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Office or department</source>
        <translation>Ufficio o articolazione</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Stati</translation>
    </message>
</context>
<context>
    <name>seduta::ProjectsPage</name>
    <message>
        <source>Projects</source>
        <translation>Progetti</translation>
    </message>
    <message>
        <source>Projects on the territory stand here, whoever leads them. Add the first one with Ctrl+N.</source>
        <translation>Qui stanno i progetti sul territorio, chiunque ne sia capofila. Il primo si aggiunge con Ctrl+N.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nuovo progetto</translation>
    </message>
</context>
<context>
    <name>seduta::ReadingPage</name>
    <message>
        <source>Copied: %1</source>
        <translation>Copiato: %1</translation>
    </message>
    <message>
        <source>Choose a line of the list: what is known of it is read here.</source>
        <translation>Scegliere una riga dell&apos;elenco: qui si legge ciò che se ne sa.</translation>
    </message>
</context>
<context>
    <name>seduta::RecordDialog</name>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>What you typed here goes: %1. Once more, and the box closes without it.</source>
        <translation>Quanto scritto qui andrebbe perduto: %1. Ripetendo il comando la finestra si chiude senza salvarlo.</translation>
    </message>
</context>
<context>
    <name>seduta::RecordList</name>
    <message>
        <source>Filter ( / )</source>
        <translation>Filtra ( / )</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtra l&apos;elenco</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>To the filter</source>
        <translation>Al filtro</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Di nuovo all&apos;elenco</translation>
    </message>
    <message>
        <source>Clears the filter, then back to the list</source>
        <translation>Toglie il filtro, poi di nuovo all&apos;elenco</translation>
    </message>
    <message>
        <source>No line contains &quot;%1&quot;. Esc clears the filter.</source>
        <translation>Nessuna riga contiene «%1». Esc cancella il filtro.</translation>
    </message>
</context>
<context>
    <name>seduta::RecordPage</name>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Give up the changes</source>
        <translation>Lascia com&apos;era</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuovo</translation>
    </message>
    <message>
        <source>To the fields</source>
        <translation>Ai campi</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) selected: the form changes one at a time. Enter or F2 opens the current one.</source>
        <translation>
            <numerusform>Una riga selezionata.</numerusform>
            <numerusform>%n righe selezionate: il modulo ne cambia una alla volta. Invio o F2 apre quella corrente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected: choose a line of the list first.</source>
        <translation>Nessuna riga è selezionata: scegliere prima una riga dell&apos;elenco.</translation>
    </message>
    <message>
        <source>What you typed here goes: %1. It cannot be brought back.</source>
        <translation>Quanto scritto qui andrebbe perduto e non si potrà recuperare: %1.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Rinuncia</translation>
    </message>
    <message>
        <source>Keeps what was typed, and shows the card</source>
        <translation>Conserva quanto scritto e torna alla scheda</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiato: %1</translation>
    </message>
    <message>
        <source>Choose a line of the list: what is known of it is read here.</source>
        <translation>Scelga una riga dell&apos;elenco: qui si legge quanto ne risulta.</translation>
    </message>
    <message>
        <source>Keeps what was typed, and folds the form</source>
        <translation>Conserva quanto scritto e richiude il modulo</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed together: each takes what you write or choose here, and stays as it is elsewhere.</source>
        <translation>
            <numerusform>Una riga in modifica.</numerusform>
            <numerusform>%n righe modificate insieme: ciascuna riceve ciò che si scrive o si sceglie qui, e per il resto rimane com&apos;è.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) selected. Enter or F2 changes them together.</source>
        <translation>
            <numerusform>Una riga selezionata.</numerusform>
            <numerusform>%n righe selezionate. Invio o F2 le modifica insieme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was attached: choose one line of the list first, in an archive open for writing; a new one is saved before.</source>
        <translation>Non è stato allegato nulla: prima si sceglie una sola riga dell&apos;elenco, in un archivio aperto in scrittura; un elemento nuovo prima si salva.</translation>
    </message>
</context>
<context>
    <name>seduta::RecordPanel</name>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Changes it</source>
        <translation>Modifica la riga</translation>
    </message>
    <message>
        <source>Removes it</source>
        <translation>Rimuove la riga</translation>
    </message>
</context>
<context>
    <name>seduta::RecoveredPage</name>
    <message>
        <source>Texts found again</source>
        <translation>Testi ritrovati</translation>
    </message>
    <message>
        <source>Nothing to take up: all that was typed is in the archive.</source>
        <translation>Nessun testo da riprendere: tutto ciò che è stato digitato è nell&apos;archivio.</translation>
    </message>
    <message>
        <source>The program ended before these texts were saved. Take each up, or throw it away; until then it stays here.</source>
        <translation>Il programma si è chiuso prima che questi testi fossero salvati. Ciascuno si può riprendere o scartare; fino ad allora resta qui.</translation>
    </message>
    <message>
        <source>Text found again</source>
        <translation>Testo ritrovato</translation>
    </message>
    <message>
        <source>Text in the archive</source>
        <translation>Testo nell&apos;archivio</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Puts the text found again in the archive, in place of the one saved; Ctrl+Z takes it back</source>
        <translation>Mette nell&apos;archivio il testo ritrovato al posto di quello salvato; Ctrl+Z lo annulla</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copia il testo</translation>
    </message>
    <message>
        <source>Throw away…</source>
        <translation>Scarta…</translation>
    </message>
    <message>
        <source>%1. This place is no longer in the archive: copy the text where it belongs.</source>
        <translation>%1. Ciò a cui apparteneva non è più nell&apos;archivio: copiare il testo dove serve.</translation>
    </message>
    <message>
        <source>Nothing is saved here.</source>
        <translation>Qui non è salvato nulla.</translation>
    </message>
    <message>
        <source>The text is in the archive now. Ctrl+Z takes it back.</source>
        <translation>Il testo è ora nell&apos;archivio. Ctrl+Z lo annulla.</translation>
    </message>
    <message>
        <source>Throw away the text of &quot;%1&quot;? It cannot be brought back.</source>
        <translation>Scartare il testo di «%1»? Non si potrà recuperare.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>The text was copied: paste it where it belongs.</source>
        <translation>Il testo è stato copiato: incollarlo dove serve.</translation>
    </message>
    <message>
        <source>%1. Copy the text, and paste it there.</source>
        <translation>%1. Copiare il testo e incollarlo nel suo posto.</translation>
    </message>
    <message>
        <source>Typed on</source>
        <translation>Digitato il</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
</context>
<context>
    <name>seduta::RegisterTabs</name>
    <message>
        <source>Outcomes and decisions</source>
        <translation>Esiti e decisioni</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Protocolli d&apos;intesa</translation>
    </message>
    <message>
        <source>Issued papers</source>
        <translation>Documenti emessi</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Compositions</source>
        <translation>Composizioni</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registri</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>Pareri</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Riferimenti</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
</context>
<context>
    <name>seduta::SaidOnPoint</name>
    <message>
        <source>Add an intervention</source>
        <translation>Aggiungi un intervento</translation>
    </message>
    <message>
        <source>Interventions on the point, in their order</source>
        <translation>Interventi sul punto, nel loro ordine</translation>
    </message>
    <message>
        <source>No intervention is recorded on this point.</source>
        <translation>Su questo punto non è registrato alcun intervento.</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation>Intervento</translation>
    </message>
    <message>
        <source>Write what was said.</source>
        <translation>Scrivere che cosa è stato detto.</translation>
    </message>
    <message>
        <source>%1 · intervention</source>
        <translation>%1 · intervento</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>Chi è intervenuto</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Che cosa è stato detto</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Ente</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Or a name</source>
        <translation>O un nome</translation>
    </message>
</context>
<context>
    <name>seduta::SearchPage</name>
    <message>
        <source>What is sought</source>
        <translation>Che cosa si cerca</translation>
    </message>
    <message>
        <source>Meetings, minutes, bodies, persons, commitments… or a command</source>
        <translation>Sedute, verbali, enti, persone, impegni… o un comando</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa è stato trovato</translation>
    </message>
    <message>
        <source>Everything that was written in this archive is found here by its words: titles, names, minutes, statements, commitments. The commands of the program too.</source>
        <translation>Qui si trova, con le sue parole, tutto ciò che è scritto in questo archivio: titoli, nomi, verbali, interventi, impegni. E anche i comandi del programma.</translation>
    </message>
    <message>
        <source>For instance: &quot;questu acco&quot; finds the Questura and acceptance by their first letters, accents and apostrophes do not matter; words between quotes are found as they stand.</source>
        <translation>Bastano le prime lettere: «questu accogl» trova Questura e accoglienza. Accenti e apostrofi non contano; le parole tra virgolette si trovano così come stanno.</translation>
    </message>
    <message>
        <source>To what was found</source>
        <translation>A ciò che è stato trovato</translation>
    </message>
    <message>
        <source>Empties the field</source>
        <translation>Svuota il campo</translation>
    </message>
    <message>
        <source>Goes there, or gives the command</source>
        <translation>Apre la voce o esegue il comando</translation>
    </message>
    <message>
        <source>Back to the field</source>
        <translation>Di nuovo al campo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Commands and pages</source>
        <translation>Comandi e pagine</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>Nell&apos;archivio</translation>
    </message>
    <message>
        <source>Nothing holds all of &quot;%1&quot;. Fewer words, or only their first letters, find more.</source>
        <translation>Nulla contiene tutte le parole di «%1». Con meno parole, o con le sole prime lettere, si trova di più.</translation>
    </message>
    <message>
        <source>This has no page of its own yet: it is seen where it is named.</source>
        <translation>Questa voce non ha ancora una pagina propria: si vede dove è nominata.</translation>
    </message>
</context>
<context>
    <name>seduta::SentVerdicts</name>
    <message>
        <source>It cannot be compared: the archive no longer holds these files as they were kept. Verify the archive, and compare it with its copies.</source>
        <translation>Il confronto non è possibile: l&apos;archivio non contiene più questi file come furono conservati. Verificare l&apos;archivio e confrontarlo con le sue copie.</translation>
    </message>
    <message>
        <source>The comparison was stopped: look the file over.</source>
        <translation>Il confronto è stato interrotto: occorre controllare il file a vista.</translation>
    </message>
</context>
<context>
    <name>seduta::Session</name>
    <message>
        <source>The archive was copied, but not the text that is not saved yet: copy it from the screen.</source>
        <translation>L&apos;archivio è stato copiato, ma non il testo ancora da salvare: copiarlo dallo schermo.</translation>
    </message>
    <message>
        <source>The archive was last closed without its copy, because the program or the computer stopped: what you wrote is saved, but in the archive alone.</source>
        <translation>L&apos;archivio è stato chiuso l&apos;ultima volta senza farne la copia, perché il programma o il computer si è interrotto: quanto scritto è salvato, ma soltanto nell&apos;archivio stesso.</translation>
    </message>
</context>
<context>
    <name>seduta::SettingsPage</name>
    <message>
        <source>Who writes</source>
        <translation>Chi scrive</translation>
    </message>
    <message>
        <source>Name in the history</source>
        <translation>Nome nella cronologia</translation>
    </message>
    <message>
        <source>The history says it of every change made from now on; left empty, the name this session of the computer goes by.</source>
        <translation>La cronologia lo riporta per ogni modifica fatta da ora in poi; se vuoto, vale il nome con cui si è avuto accesso al computer.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>come il sistema</translation>
    </message>
    <message>
        <source>light</source>
        <translation>chiari</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>scuri</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>normale</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Grandezza del testo</translation>
    </message>
    <message>
        <source>Titles already on the screen take it when the program is next opened.</source>
        <translation>I titoli già a schermo la prendono alla prossima apertura del programma.</translation>
    </message>
    <message>
        <source>The colours are set.</source>
        <translation>Colori impostati.</translation>
    </message>
    <message>
        <source>The size of the letters is set.</source>
        <translation>Grandezza del testo impostata.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documenti</translation>
    </message>
    <message>
        <source>where the last file was saved</source>
        <translation>quella dell&apos;ultimo file salvato</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Folder proposed for papers</source>
        <translation>Cartella proposta per i documenti</translation>
    </message>
    <message>
        <source>The folder of the last file is proposed again.</source>
        <translation>Sarà di nuovo proposta la cartella dell&apos;ultimo file.</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Il programma</translation>
    </message>
    <message>
        <source>The program works with a trial date, %1: whatever it says of today is said of that day. To go back to the true one, close it and remove SEDUTA_TODAY from the settings of the session.</source>
        <translation>Il programma lavora con una data di prova, %1: tutto ciò che dice di oggi vale per quel giorno. Per tornare alla data vera, chiuderlo e togliere SEDUTA_TODAY dalle variabili d&apos;ambiente.</translation>
    </message>
    <message>
        <source>About Seduta</source>
        <translation>Informazioni su Seduta</translation>
    </message>
    <message>
        <source>Version, licence</source>
        <translation>Versione e licenza</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Papers are saved there, unless another folder is chosen.</source>
        <translation>I documenti si salvano lì, salvo scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>The history says the name of this session again.</source>
        <translation>La cronologia riporta di nuovo il nome dell&apos;accesso al computer.</translation>
    </message>
    <message>
        <source>From now on the history says: %1.</source>
        <translation>Da ora la cronologia riporta: %1.</translation>
    </message>
</context>
<context>
    <name>seduta::Sidebar</name>
    <message>
        <source>Pages of the program</source>
        <translation>Pagine del programma</translation>
    </message>
</context>
<context>
    <name>seduta::StatisticsPage</name>
    <message>
        <source>provisional</source>
        <translation>provvisorio</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>previsione</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Where only words were told: &quot;more than 300&quot;.</source>
        <translation>Se è stato riferito solo a parole: «oltre 300».</translation>
    </message>
    <message>
        <source>Only where it speaks of a period: its beginning.</source>
        <translation>Solo se il dato riguarda un periodo: l&apos;inizio.</translation>
    </message>
    <message>
        <source>Part of another, or computed from others</source>
        <translation>Parte di un altro dato, o calcolato da altri</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>Nuovo dato</translation>
    </message>
    <message>
        <source>The figures that are told to the council stand here, each with its unit, its time and its source. Add the first one with Ctrl+N.</source>
        <translation>Qui stanno i dati riferiti al Consiglio, ciascuno con unità di misura, momento e fonte. Aggiungere il primo con Ctrl+N.</translation>
    </message>
</context>
<context>
    <name>seduta::TemplateEditor</name>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Give up the changes</source>
        <translation>Lascia com&apos;era</translation>
    </message>
    <message>
        <source>Back to the original</source>
        <translation>Torna all&apos;originale</translation>
    </message>
    <message>
        <source>To the fault</source>
        <translation>Vai all&apos;errore</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>Testo del modello</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Riga %1, colonna %2</translation>
    </message>
</context>
<context>
    <name>seduta::TemplatesPage</name>
    <message>
        <source>Templates of the papers, and the parts they share</source>
        <translation>Modelli dei documenti e parti comuni</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>Al testo</translation>
    </message>
    <message>
        <source>Values the template may ask for</source>
        <translation>Campi che il modello può usare</translation>
    </message>
    <message>
        <source>Puts the value in the text</source>
        <translation>Inserisce il campo nel testo</translation>
    </message>
    <message>
        <source>Choose a template to see what it may ask for.</source>
        <translation>Scegliere un modello per vedere quali campi può usare.</translation>
    </message>
    <message>
        <source>Templates of the papers</source>
        <translation>Modelli dei documenti</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says again what the program says. Ctrl+Z takes it back.</source>
        <translation>«%1» è tornato al testo originale del programma. Ctrl+Z annulla.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>of the office</source>
        <translation>dell&apos;ufficio</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Esempio</translation>
    </message>
</context>
<context>
    <name>seduta::TickFilter</name>
    <message>
        <source>Filter the lines</source>
        <translation>Filtra le righe</translation>
    </message>
    <message>
        <source>To the lines</source>
        <translation>Alle righe</translation>
    </message>
</context>
<context>
    <name>seduta::TodayPage</name>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>domani</numerusform>
            <numerusform>tra %n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>ieri</numerusform>
            <numerusform>%n giorni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody in charge</source>
        <translation>senza responsabile</translation>
    </message>
    <message>
        <source>What to look at today</source>
        <translation>Che cosa guardare oggi</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sedute</translation>
    </message>
    <message>
        <source>No meeting is planned. A new one begins in Meetings (Ctrl+2, then Ctrl+N).</source>
        <translation>Nessuna seduta in programma. Una nuova si comincia in Sedute (Ctrl+2, poi Ctrl+N).</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Impegni</translation>
    </message>
    <message>
        <source>Nothing is overdue, and nothing falls due in the next 30 days.</source>
        <translation>Nulla è scaduto e nulla scade nei prossimi 30 giorni.</translation>
    </message>
    <message>
        <source>Critical areas not spoken of in the last two meetings</source>
        <translation>Criticità di cui non si è parlato nelle ultime due sedute</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nessuna.</translation>
    </message>
    <message>
        <source>Goes to where it is put right</source>
        <translation>Va dove si provvede</translation>
    </message>
    <message>
        <source>The office, with its letterhead</source>
        <translation>L&apos;ufficio, con la carta intestata</translation>
    </message>
    <message>
        <source>The bodies of the council: pasted from a sheet, or one by one</source>
        <translation>Gli enti del Consiglio, incollati da un foglio oppure uno per uno</translation>
    </message>
    <message>
        <source>Who chairs, who writes the minutes, who sits for the bodies</source>
        <translation>Chi presiede, chi verbalizza, chi rappresenta gli enti</translation>
    </message>
    <message>
        <source>The composition of the council, with its decree</source>
        <translation>La composizione del Consiglio, con il decreto</translation>
    </message>
    <message>
        <source>The first meeting</source>
        <translation>La prima seduta</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Vai (Invio)</translation>
    </message>
    <message>
        <source>Next status (Space)</source>
        <translation>Stato successivo (Spazio)</translation>
    </message>
    <message>
        <source>Reminded today (S)</source>
        <translation>Sollecitato oggi (S)</translation>
    </message>
    <message>
        <source>The next status of the commitment</source>
        <translation>Stato successivo dell&apos;impegno</translation>
    </message>
    <message>
        <source>The commitment was reminded today</source>
        <translation>L&apos;impegno è stato sollecitato oggi</translation>
    </message>
    <message>
        <source>The commitment is now: %1. Ctrl+Z takes it back.</source>
        <translation>Ora l&apos;impegno è: %1. Ctrl+Z annulla.</translation>
    </message>
    <message>
        <source>Noted: reminded today. Ctrl+Z takes it back.</source>
        <translation>Annotato: sollecitato oggi. Ctrl+Z annulla.</translation>
    </message>
    <message>
        <source>To begin with</source>
        <translation>Per cominciare</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: fatto</translation>
    </message>
    <message>
        <source>%1 – contribution to &quot;%2&quot; – %3</source>
        <translation>%1 – contributo a «%2» – %3</translation>
    </message>
    <message>
        <source>%1 – opinion on the project &quot;%2&quot;</source>
        <translation>%1 – parere sul progetto «%2»</translation>
    </message>
</context>
<context>
    <name>seduta::WelcomePage</name>
    <message>
        <source>Archives opened lately</source>
        <translation>Archivi aperti di recente</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Aperti di recente</translation>
    </message>
    <message>
        <source>The secretariat of the territorial council: convocations, minutes, commitments, all in one file that is yours.</source>
        <translation>La segreteria del consiglio territoriale: convocazioni, verbali, impegni, tutto in un solo file che è vostro.</translation>
    </message>
    <message>
        <source>New archive: begin with your council</source>
        <translation>Nuovo archivio: si comincia dal proprio consiglio</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Apri un archivio</translation>
    </message>
    <message>
        <source>Look around in a sample, with invented people</source>
        <translation>Guardarsi intorno in un esempio, con persone inventate</translation>
    </message>
</context>
<context>
    <name>seduta::WhoIsConvened</name>
    <message>
        <source>archived</source>
        <translation>non attivo</translation>
    </message>
    <message>
        <source>outside the composition of the meeting</source>
        <translation>fuori dalla composizione della seduta</translation>
    </message>
    <message>
        <source>only when concerned</source>
        <translation>solo se interessato</translation>
    </message>
    <message>
        <source>it holds the council</source>
        <translation>è l&apos;ufficio del consiglio</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e un altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Convene also</source>
        <translation>Convoca anche</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettere</translation>
    </message>
    <message>
        <source>How the letters are made as PDF: drafts and issued ones</source>
        <translation>Come sono prodotte le lettere in PDF, bozze ed emesse</translation>
    </message>
    <message>
        <source>one each</source>
        <translation>una per destinatario</translation>
    </message>
    <message>
        <source>one each, in one file</source>
        <translation>una per destinatario, in un solo file</translation>
    </message>
    <message>
        <source>one for all</source>
        <translation>una sola per tutti</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Senza lettera: %1.</translation>
    </message>
    <message>
        <source>The office that holds the council is not convened.</source>
        <translation>L&apos;ufficio presso cui ha sede il consiglio non si convoca.</translation>
    </message>
    <message>
        <source>%1 holds the council, and is not convened.</source>
        <translation>%1 è l&apos;ufficio presso cui ha sede il consiglio e non si convoca.</translation>
    </message>
    <message>
        <source>outside the working table</source>
        <translation>fuori dal tavolo</translation>
    </message>
</context>
<context>
    <name>seduta::WorkingTablesPage</name>
    <message>
        <source>Working tables</source>
        <translation>Tavoli</translation>
    </message>
    <message>
        <source>Working tables, groups and sections of the council stand here. Add the first one with Ctrl+N.</source>
        <translation>Qui stanno i tavoli, i gruppi di lavoro e le sezioni del consiglio. Il primo si aggiunge con Ctrl+N.</translation>
    </message>
    <message>
        <source>New working table</source>
        <translation>Nuovo tavolo</translation>
    </message>
    <message>
        <source>Of the working table</source>
        <translation>Del tavolo</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Componenti</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Stati</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Denominazioni precedenti</translation>
    </message>
    <message>
        <source>Names the working table had</source>
        <translation>Denominazioni precedenti del tavolo</translation>
    </message>
    <message>
        <source>The working table was always called as it is today.</source>
        <translation>Il tavolo ha sempre avuto la denominazione attuale.</translation>
    </message>
</context>
<context>
    <name>sent_file</name>
    <message>
        <source>Document</source>
        <translation>Documento emesso</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome del file</translation>
    </message>
    <message>
        <source>Fingerprint of the content</source>
        <translation>Impronta del contenuto</translation>
    </message>
    <message>
        <source>Attached at</source>
        <translation>Allegato il</translation>
    </message>
    <message>
        <source>Attached by</source>
        <translation>Allegato da</translation>
    </message>
    <message>
        <source>Comparison with what was issued</source>
        <translation>Confronto con l&apos;emesso</translation>
    </message>
    <message>
        <source>Missing words</source>
        <translation>Parole mancanti</translation>
    </message>
    <message>
        <source>Added words</source>
        <translation>Parole aggiunte</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmato da</translation>
    </message>
    <message>
        <source>Signature intact</source>
        <translation>Firma integra</translation>
    </message>
</context>
<context>
    <name>signatory</name>
    <message>
        <source>Meeting</source>
        <translation>Seduta</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Formula of the signature</source>
        <translation>Formula di firma</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Closing formula</source>
        <translation>Formula di chiusura</translation>
    </message>
</context>
<context>
    <name>statement</name>
    <message>
        <source>Agenda item</source>
        <translation>Punto all&apos;ordine del giorno</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Ente</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Name of who speaks</source>
        <translation>Nome di chi interviene</translation>
    </message>
    <message>
        <source>Verb (reports, asks, proposes)</source>
        <translation>Verbo (riferisce, chiede, propone)</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Che cosa è stato detto</translation>
    </message>
    <message>
        <source>Quoted word for word in the press release</source>
        <translation>Dichiarazione testuale, per il comunicato stampa</translation>
    </message>
</context>
<context>
    <name>statistic</name>
    <message>
        <source>What it measures</source>
        <translation>Indicatore</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Value, in words</source>
        <translation>Valore, a parole</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità di misura</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Riferito a</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provvisorio</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsione</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Riferito da</translation>
    </message>
    <message>
        <source>Told in the meeting</source>
        <translation>Riferito nella seduta</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Punto all&apos;ordine del giorno</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte di</translation>
    </message>
    <message>
        <source>Which part</source>
        <translation>Quale parte</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numeratore</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Denominatore</translation>
    </message>
</context>
<context>
    <name>suspension</name>
    <message>
        <source>Meeting</source>
        <translation>Seduta</translation>
    </message>
    <message>
        <source>Suspended at</source>
        <translation>Sospesa alle</translation>
    </message>
    <message>
        <source>Resumed at</source>
        <translation>Ripresa alle</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>table_member</name>
    <message>
        <source>Working table</source>
        <translation>Tavolo</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Ente</translation>
    </message>
    <message>
        <source>Category, in words</source>
        <translation>Categoria, a parole</translation>
    </message>
    <message>
        <source>Sits from</source>
        <translation>Partecipa dal</translation>
    </message>
    <message>
        <source>Sits until</source>
        <translation>Partecipa fino al</translation>
    </message>
</context>
<context>
    <name>table_name</name>
    <message>
        <source>Working table</source>
        <translation>Tavolo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Denominazione</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valida dal</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valida fino al</translation>
    </message>
</context>
<context>
    <name>table_state_change</name>
    <message>
        <source>Working table</source>
        <translation>Tavolo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da quando</translation>
    </message>
    <message>
        <source>Told in the meeting</source>
        <translation>Seduta in cui se ne è parlato</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>template_override</name>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome del file</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
</context>
<context>
    <name>working_table</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Denominazione</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Wanted by</source>
        <translation>Voluto da</translation>
    </message>
    <message>
        <source>Born of the project</source>
        <translation>Nato dal progetto</translation>
    </message>
    <message>
        <source>Part of the table</source>
        <translation>Parte del tavolo</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>Costituito il</translation>
    </message>
    <message>
        <source>Founding act</source>
        <translation>Atto costitutivo</translation>
    </message>
    <message>
        <source>Body that coordinates</source>
        <translation>Ente coordinatore</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinatore</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandato</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
</context>
</TS>
