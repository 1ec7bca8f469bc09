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
        <source>Say who must do it: a body, a working table, the office, or a name.</source>
        <translation>Indicare chi deve provvedere: un ente, un tavolo, l&apos;ufficio o un nominativo.</translation>
    </message>
    <message>
        <source>Enter the day of the update.</source>
        <translation>Indicare il giorno dell&apos;aggiornamento.</translation>
    </message>
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
        <source>Enter the title of the point.</source>
        <translation>Indicare il titolo del punto.</translation>
    </message>
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
        <source>Enter the title of the agreement.</source>
        <translation>Indicare il titolo del protocollo d&apos;intesa.</translation>
    </message>
    <message>
        <source>Choose a body, or enter the name of the party.</source>
        <translation>Scegliere un ente oppure indicare il nome della parte.</translation>
    </message>
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
        <translation>uditore/invitato</translation>
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
</context>
<context>
    <name>Attendances</name>
    <message>
        <source>Fill in the attendances from the replies</source>
        <translation>Compila le presenze in base ai riscontri</translation>
    </message>
    <message>
        <source>Record an attendance</source>
        <translation>Registra una presenza</translation>
    </message>
    <message>
        <source>Change an attendance</source>
        <translation>Modifica una presenza</translation>
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
</context>
<context>
    <name>Bodies</name>
    <message>
        <source>Enter the name of the body.</source>
        <translation>Indicare la denominazione dell&apos;ente.</translation>
    </message>
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
        <source>Rename the body &quot;%1&quot;</source>
        <translation>Rinomina l&apos;ente «%1»</translation>
    </message>
    <message>
        <source>Change the order of precedence</source>
        <translation>Modifica l&apos;ordine di precedenza</translation>
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
        <source>invited</source>
        <translation>invitato</translation>
    </message>
    <message>
        <source>other</source>
        <translation>altro</translation>
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
    <name>Compositions</name>
    <message>
        <source>Enter from which day the composition holds.</source>
        <translation>Indicare il giorno da cui decorre la composizione.</translation>
    </message>
    <message>
        <source>Another composition is in force on some of these days: close it first.</source>
        <translation>In alcuni di questi giorni è in vigore un&apos;altra composizione: prima occorre chiuderla.</translation>
    </message>
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
        <source>The last day comes before the first.</source>
        <translation>L&apos;ultimo giorno precede il primo.</translation>
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
        <source>Only a letter that is ready and not yet sent can be marked as sent.</source>
        <translation>Si può segnare come inviata solo una lettera pronta e non ancora inviata.</translation>
    </message>
    <message>
        <source>Enter the name of the delegate.</source>
        <translation>Indicare il nome del delegato.</translation>
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
        <source>This letter has left: amend it, and a new one will take its place.</source>
        <translation>Questa lettera è già partita: rettificarla; una nuova lettera la sostituirà.</translation>
    </message>
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
        <source>Mark the convocations as prepared</source>
        <translation>Segna le convocazioni come predisposte</translation>
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
</context>
<context>
    <name>Councils</name>
    <message>
        <source>Enter the name of the council.</source>
        <translation>Indicare la denominazione del consiglio.</translation>
    </message>
    <message>
        <source>Set up the council</source>
        <translation>Imposta i dati del consiglio</translation>
    </message>
    <message>
        <source>Choose the emblem</source>
        <translation>Scegli lo stemma</translation>
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
        <source>Enter the title of the critical area.</source>
        <translation>Indicare il titolo della criticità.</translation>
    </message>
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
        <source>Move a critical area</source>
        <translation>Sposta una criticità</translation>
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
    <name>Exchange</name>
    <message>
        <source>is missing</source>
        <translation>manca</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>non è un elenco</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>non è un oggetto</translation>
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
        <source>is not “seduta-1”, the format this version reads</source>
        <translation>non è «seduta-1», il formato letto da questa versione</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>non è in formato JSON</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>non è un testo</translation>
    </message>
    <message>
        <source>is not a whole number</source>
        <translation>non è un numero intero</translation>
    </message>
    <message>
        <source>is too large a number</source>
        <translation>è un numero troppo grande</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>non è né vero (true) né falso (false)</translation>
    </message>
    <message>
        <source>is not a date such as 2025-06-26</source>
        <translation>non è una data come 2025-06-26</translation>
    </message>
    <message>
        <source>is not a time such as 09:30</source>
        <translation>non è un&apos;ora come 09:30</translation>
    </message>
    <message>
        <source>is not a moment such as 2025-06-26T09:30:00Z</source>
        <translation>non è una data con ora come 2025-06-26T09:30:00Z</translation>
    </message>
    <message>
        <source>is not a list of texts</source>
        <translation>non è un elenco di testi</translation>
    </message>
    <message>
        <source>is not a date such as 2025-06-26, 2025-06, 2025-22 (summer) or 2025~</source>
        <translation>non è una data come 2025-06-26, 2025-06, 2025-22 (estate) o 2025~</translation>
    </message>
    <message>
        <source>is not the number of a record</source>
        <translation>non è il numero di una registrazione</translation>
    </message>
    <message>
        <source>is none of: %1</source>
        <translation>non è tra i valori ammessi: %1</translation>
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
    <message>
        <source>is less than %1</source>
        <translation>è inferiore a %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more fault(s)</source>
        <translation>
            <numerusform>e un altro errore</numerusform>
            <numerusform>e altri %n errori</numerusform>
        </translation>
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
        <source>The minutes are signed: the meeting can no longer be reopened.</source>
        <translation>Il verbale è sottoscritto: la seduta non si può più riaprire.</translation>
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
        <source>of %1</source>
        <comment>before the days 8 and 11</comment>
        <translation>dell&apos;%1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>before any other day</comment>
        <translation>del %1</translation>
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
    <name>MinutesBook</name>
    <message>
        <source>The minutes are final: their text no longer changes; make a correction instead.</source>
        <translation>Il verbale è definitivo: il testo non si può più modificare; predisporre invece una rettifica.</translation>
    </message>
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
    <name>Papers</name>
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
    <name>People</name>
    <message>
        <source>Enter at least a name, a rank or a job title.</source>
        <translation>Indicare almeno un nome, un grado o una qualifica.</translation>
    </message>
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
        <source>Enter the title of the plan.</source>
        <translation>Indicare il titolo del piano territoriale.</translation>
    </message>
    <message>
        <source>A version cannot update itself.</source>
        <translation>Una versione non può aggiornare se stessa.</translation>
    </message>
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
        <source>This body has already been asked.</source>
        <translation>A questo ente il contributo è già stato richiesto.</translation>
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
        <source>A commitment, a table, an agreement or an agenda speaks of this project: record it as concluded.</source>
        <translation>Un impegno, un tavolo, un protocollo d&apos;intesa o un ordine del giorno fa riferimento a questo progetto: registrarlo come concluso.</translation>
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
    <name>Storage</name>
    <message>
        <source>The archive is already open for writing elsewhere.</source>
        <translation>L&apos;archivio è già aperto in scrittura altrove.</translation>
    </message>
    <message>
        <source>The archive is open for writing: %1, on %2, since %3.</source>
        <translation>L&apos;archivio è aperto in scrittura: %1, su %2, dal %3.</translation>
    </message>
    <message>
        <source>The folder of the archive cannot be written: open a copy, or move the archive.</source>
        <translation>Nella cartella dell&apos;archivio non si può scrivere: aprire una copia oppure spostare l&apos;archivio.</translation>
    </message>
    <message>
        <source>The archive is not there: check its folder and its name.</source>
        <translation>L&apos;archivio non si trova: controllare la cartella e il nome.</translation>
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
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Imported: %1 records, among them %2 bodies and %3 meetings.</source>
        <translation>Importate %1 registrazioni, di cui enti: %2, sedute: %3.</translation>
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
        <source>brings in a seduta-1 document, whole or not at all</source>
        <translation>importa un documento seduta-1, per intero o per nulla</translation>
    </message>
    <message>
        <source>gives the archive as a seduta-1 document</source>
        <translation>esporta l&apos;archivio come documento seduta-1</translation>
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
        <source>The file %1 cannot be read.</source>
        <translation>Il file %1 non si può leggere.</translation>
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
        <source>It answers 0 when done, 1 when refused (the reason is on standard error), 2 when used wrongly.</source>
        <translation>Restituisce 0 se l&apos;operazione è eseguita, 1 se è rifiutata (il motivo è sull&apos;uscita di errore), 2 se il comando è usato in modo errato.</translation>
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
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>“%1” is missing or is not valid JSON.</source>
        <translation>«%1» manca o non è in formato JSON valido.</translation>
    </message>
</context>
<context>
    <name>WorkingTables</name>
    <message>
        <source>Enter the name of the table.</source>
        <translation>Indicare il nome del tavolo.</translation>
    </message>
    <message>
        <source>Choose a body, or say in words who takes part.</source>
        <translation>Scegliere un ente oppure indicare a parole chi partecipa.</translation>
    </message>
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
</context>
<context>
    <name>Workspace</name>
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
</context>
</TS>
