<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>AI</name>
  <message numerus="yes">
   <source>%n bytes</source>
   <translation>
    <numerusform>%n Byte</numerusform>
    <numerusform>%n Byte</numerusform>
   </translation>
  </message>
  <message>
   <source>A computer of your own network has no certificate. Use this computer.</source>
   <translation>Ein Computer in Ihrem eigenen Netz hat kein Zertifikat. Nehmen Sie diesen Computer.</translation>
  </message>
  <message>
   <source>A model that is not on this computer must be reached by https.</source>
   <translation>Ein Modell, das nicht auf diesem Computer läuft, muss über https erreichbar sein.</translation>
  </message>
  <message>
   <source>AI handed over: nothing in your facts answers it</source>
   <translation>KI hat übergeben: Keiner Ihrer Fakten beantwortet das</translation>
  </message>
  <message>
   <source>AI handed over: the model did not answer</source>
   <translation>KI hat übergeben: Das Modell hat nicht geantwortet</translation>
  </message>
  <message>
   <source>AI handed over: they asked for a person</source>
   <translation>KI hat übergeben: Ein Mensch wurde verlangt</translation>
  </message>
  <message>
   <source>AI handed over: they sent more than words</source>
   <translation>KI hat übergeben: Es kam mehr als Worte</translation>
  </message>
  <message>
   <source>AI handed over: this looks like a complaint</source>
   <translation>KI hat übergeben: Das klingt nach einer Beschwerde</translation>
  </message>
  <message>
   <source>AI may answer here by itself</source>
   <translation>KI darf hier selbst antworten</translation>
  </message>
  <message>
   <source>Answered by itself</source>
   <translation>Selbst beantwortet</translation>
  </message>
  <message>
   <source>Drafted</source>
   <translation>Entworfen</translation>
  </message>
  <message>
   <source>Handed over</source>
   <translation>Übergeben</translation>
  </message>
  <message>
   <source>Name the model, as the server calls it.</source>
   <translation>Nennen Sie das Modell so, wie der Server es nennt.</translation>
  </message>
  <message>
   <source>Name the provider.</source>
   <translation>Nennen Sie den Anbieter.</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Keine Antwort</translation>
  </message>
  <message>
   <source>No model is switched on. Settings, AI says which one drafts.</source>
   <translation>Kein Modell ist eingeschaltet. Unter Einstellungen, KI steht, welches entwirft.</translation>
  </message>
  <message>
   <source>Nothing in your shop's facts answers this.</source>
   <translation>Keiner der Fakten zu Ihrem Laden beantwortet das.</translation>
  </message>
  <message>
   <source>On its way</source>
   <translation>Unterwegs</translation>
  </message>
  <message>
   <source>Overtaken</source>
   <translation>Überholt</translation>
  </message>
  <message>
   <source>The customer has written no words that could be answered.</source>
   <translation>Der Kunde hat keine Worte geschrieben, die sich beantworten ließen.</translation>
  </message>
  <message>
   <source>The draft had a link that is not in your facts, so it was withheld.</source>
   <translation>Der Entwurf enthielt einen Link, der nicht in Ihren Fakten steht, und wurde zurückgehalten.</translation>
  </message>
  <message>
   <source>The draft had a number that is not in your facts, so it was withheld.</source>
   <translation>Der Entwurf enthielt eine Zahl, die nicht in Ihren Fakten steht, und wurde zurückgehalten.</translation>
  </message>
  <message>
   <source>The draft had an address that is not in your facts, so it was withheld.</source>
   <translation>Der Entwurf enthielt eine Adresse, die nicht in Ihren Fakten steht, und wurde zurückgehalten.</translation>
  </message>
  <message>
   <source>The draft named a price that is not in your facts, so it was withheld.</source>
   <translation>Der Entwurf nannte einen Preis, der nicht in Ihren Fakten steht, und wurde zurückgehalten.</translation>
  </message>
  <message>
   <source>The draft promised what is not in your facts, so it was withheld.</source>
   <translation>Der Entwurf versprach etwas, das nicht in Ihren Fakten steht, und wurde zurückgehalten.</translation>
  </message>
  <message>
   <source>The draft told what the model is asked, so it was withheld.</source>
   <translation>Der Entwurf verriet, was das Modell gefragt wird, und wurde zurückgehalten.</translation>
  </message>
  <message>
   <source>The draft was too long, so it was withheld.</source>
   <translation>Der Entwurf war zu lang und wurde zurückgehalten.</translation>
  </message>
  <message>
   <source>The message is gone meanwhile.</source>
   <translation>Die Nachricht ist inzwischen nicht mehr da.</translation>
  </message>
  <message>
   <source>The model does not answer. Start its server, or look at Settings, AI.</source>
   <translation>Das Modell antwortet nicht. Starten Sie seinen Server, oder sehen Sie unter Einstellungen, KI nach.</translation>
  </message>
  <message>
   <source>The model said nothing.</source>
   <translation>Das Modell hat nichts gesagt.</translation>
  </message>
  <message>
   <source>The model's server refuses. Look at its name and key in Settings, AI.</source>
   <translation>Der Server des Modells lehnt ab. Prüfen Sie Name und Schlüssel unter Einstellungen, KI.</translation>
  </message>
  <message>
   <source>The practice shop uses models on this computer only.</source>
   <translation>Der Übungsladen nutzt nur Modelle auf diesem Computer.</translation>
  </message>
  <message>
   <source>The server does not answer as OpenAI's does. Look at its address.</source>
   <translation>Der Server antwortet nicht so wie der von OpenAI. Prüfen Sie seine Adresse.</translation>
  </message>
  <message>
   <source>There is no draft this time. Try again.</source>
   <translation>Diesmal gibt es keinen Entwurf. Versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Withheld by the checks</source>
   <translation>Von der Prüfung zurückgehalten</translation>
  </message>
  <message>
   <source>Write in which region the provider works.</source>
   <translation>Geben Sie an, in welcher Region der Anbieter arbeitet.</translation>
  </message>
  <message>
   <source>Write the address of the model, as http://127.0.0.1:11434/v1</source>
   <translation>Geben Sie die Adresse des Modells an, etwa http://127.0.0.1:11434/v1</translation>
  </message>
  <message>
   <source>Write the date of that agreement, as 2026-03-01.</source>
   <translation>Geben Sie das Datum dieser Vereinbarung an, etwa 2026-03-01.</translation>
  </message>
  <message>
   <source>Write under which agreement it keeps nothing of what it is sent.</source>
   <translation>Geben Sie an, nach welcher Vereinbarung er nichts von dem behält, was ihm gesendet wird.</translation>
  </message>
  <message>
   <source>Write your shop's facts first: drafts say nothing else.</source>
   <translation>Schreiben Sie zuerst die Fakten zu Ihrem Laden: Entwürfe sagen nichts anderes.</translation>
  </message>
  <message>
   <source>You have taken over</source>
   <translation>Sie haben übernommen</translation>
  </message>
 </context>
 <context>
  <name>AboutPage</name>
  <message>
   <source>About Conwerz</source>
   <translation>Über Conwerz</translation>
  </message>
  <message>
   <source>Conwerz is free software, and stands on the work of others. Choose a part to read its licence.</source>
   <translation>Conwerz ist freie Software und steht auf der Arbeit anderer. Wählen Sie einen Teil, um seine Lizenz zu lesen.</translation>
  </message>
  <message>
   <source>Qt and PySide are under the LGPL. They lie unchanged, as files of their own, in the folder PySide6 beside the program: a build of yours of the same version may take their place. Their sources are at code.qt.io.</source>
   <translation>Qt und PySide stehen unter der LGPL. Sie liegen unverändert, als eigene Dateien, im Ordner PySide6 neben dem Programm: Ein eigener Bau derselben Version kann an ihre Stelle treten. Ihre Quellen liegen auf code.qt.io.</translation>
  </message>
  <message>
   <source>Qt, in a version of your own</source>
   <translation>Qt in einer eigenen Version</translation>
  </message>
  <message>
   <source>What it is made of</source>
   <translation>Woraus es besteht</translation>
  </message>
 </context>
 <context>
  <name>AiAutoRow</name>
  <message>
   <source>Always</source>
   <translation>Immer</translation>
  </message>
  <message>
   <source>Answer by itself on %1</source>
   <translation>Auf %1 selbst antworten</translation>
  </message>
  <message>
   <source>Automatic answers in 24 hours on %1</source>
   <translation>Automatische Antworten in 24 Stunden auf %1</translation>
  </message>
  <message>
   <source>Most a day</source>
   <translation>Höchstens am Tag</translation>
  </message>
  <message>
   <source>When on %1</source>
   <translation>Wann auf %1</translation>
  </message>
  <message>
   <source>While closed</source>
   <translation>Wenn geschlossen</translation>
  </message>
  <message>
   <source>While open</source>
   <translation>Wenn geöffnet</translation>
  </message>
 </context>
 <context>
  <name>AiBar</name>
  <message>
   <source>AI draft, seen by nobody but you</source>
   <translation>KI-Entwurf, den nur Sie sehen</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Draft with AI</source>
   <translation>Mit KI entwerfen</translation>
  </message>
  <message>
   <source>Drafting…</source>
   <translation>Wird entworfen …</translation>
  </message>
  <message>
   <source>Let AI go on</source>
   <translation>KI weitermachen lassen</translation>
  </message>
  <message>
   <source>No draft</source>
   <translation>Kein Entwurf</translation>
  </message>
  <message>
   <source>Put it into the answer</source>
   <translation>In die Antwort übernehmen</translation>
  </message>
  <message>
   <source>Take over</source>
   <translation>Übernehmen</translation>
  </message>
 </context>
 <context>
  <name>AiPage</name>
  <message>
   <source>A model drafts answers from your shop's facts; you read and send them. It is off until you say where it runs.</source>
   <translation>Ein Modell entwirft Antworten aus den Fakten zu Ihrem Laden; Sie lesen und senden sie. Es ist aus, bis Sie sagen, wo es läuft.</translation>
  </message>
  <message>
   <source>AI</source>
   <translation>KI</translation>
  </message>
  <message>
   <source>Answering by itself</source>
   <translation>Selbst antworten</translation>
  </message>
  <message>
   <source>Each goes with the messages that it quotes. Telephone numbers, e-mail addresses and card numbers were taken out before.</source>
   <translation>Jede Anfrage verschwindet mit den Nachrichten, die sie zitiert. Telefonnummern, E-Mail-Adressen und Kartennummern wurden vorher entfernt.</translation>
  </message>
  <message>
   <source>It chooses which of your facts answer, and Conwerz sends those lines word for word, marked as automatic. When somebody asks for a person, complains, sends a picture, or you answer yourself, it is silent.</source>
   <translation>Sie wählt, welche Ihrer Fakten antworten, und Conwerz sendet diese Zeilen wörtlich, als automatisch gekennzeichnet. Wenn jemand einen Menschen verlangt, sich beschwert, ein Bild sendet oder wenn Sie selbst antworten, schweigt sie.</translation>
  </message>
  <message>
   <source>Nothing yet. Every request will stand here, word for word, as long as its messages are kept.</source>
   <translation>Noch nichts. Jede Anfrage wird hier wörtlich stehen, solange ihre Nachrichten aufbewahrt werden.</translation>
  </message>
  <message>
   <source>Stop all automatic answers</source>
   <translation>Alle automatischen Antworten anhalten</translation>
  </message>
  <message>
   <source>What the model was sent</source>
   <translation>Was dem Modell gesendet wurde</translation>
  </message>
  <message>
   <source>Write your shop's facts</source>
   <translation>Fakten zum Laden schreiben</translation>
  </message>
 </context>
 <context>
  <name>AiPromptRow</name>
  <message>
   <source>%1

Answer:
%2</source>
   <translation>%1

Antwort:
%2</translation>
  </message>
  <message>
   <source>%1 to %2</source>
   <translation>%1 an %2</translation>
  </message>
  <message>
   <source>Fold</source>
   <translation>Zuklappen</translation>
  </message>
  <message>
   <source>Fold the request of %1</source>
   <translation>Die Anfrage von %1 zuklappen</translation>
  </message>
  <message>
   <source>Read it</source>
   <translation>Lesen</translation>
  </message>
  <message>
   <source>Read the request of %1</source>
   <translation>Die Anfrage von %1 lesen</translation>
  </message>
 </context>
 <context>
  <name>AiWhere</name>
  <message>
   <source>Address, up to before /chat/completions</source>
   <translation>Adresse, bis vor /chat/completions</translation>
  </message>
  <message>
   <source>At a provider</source>
   <translation>Bei einem Anbieter</translation>
  </message>
  <message>
   <source>Date of the agreement</source>
   <translation>Datum der Vereinbarung</translation>
  </message>
  <message>
   <source>EU</source>
   <translation>EU</translation>
  </message>
  <message>
   <source>Encrypted, and only under an agreement by which it keeps nothing.</source>
   <translation>Verschlüsselt, und nur nach einer Vereinbarung, dass er nichts behält.</translation>
  </message>
  <message>
   <source>Key of the provider, for the keychain</source>
   <translation>Schlüssel des Anbieters, für den Schlüsselbund</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Off: nothing is sent to any model</source>
   <translation>Aus: Keinem Modell wird etwas gesendet</translation>
  </message>
  <message>
   <source>Ollama, llama.cpp or another server here. Nothing leaves this computer.</source>
   <translation>Ollama, llama.cpp oder ein anderer Server hier. Nichts verlässt diesen Computer.</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>Auf diesem Computer</translation>
  </message>
  <message>
   <source>On: it drafts when you ask it to</source>
   <translation>Ein: Es entwirft, wenn Sie es darum bitten</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation>Anbieter</translation>
  </message>
  <message>
   <source>Reference of the zero-retention agreement</source>
   <translation>Aktenzeichen der Vereinbarung, dass nichts behalten wird</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>Region</translation>
  </message>
  <message>
   <source>The practice shop uses models on this computer only.</source>
   <translation>Der Übungsladen nutzt nur Modelle auf diesem Computer.</translation>
  </message>
  <message>
   <source>Use this model</source>
   <translation>Dieses Modell verwenden</translation>
  </message>
  <message>
   <source>Where it runs</source>
   <translation>Wo es läuft</translation>
  </message>
  <message>
   <source>http://127.0.0.1:11434/v1</source>
   <translation>http://127.0.0.1:11434/v1</translation>
  </message>
  <message>
   <source>qwen3:4b</source>
   <translation>qwen3:4b</translation>
  </message>
 </context>
 <context>
  <name>AnswerField</name>
  <message>
   <source>Add files (%1)</source>
   <translation>Dateien anfügen (%1)</translation>
  </message>
  <message>
   <source>Characters left: %1</source>
   <translation>Zeichen übrig: %1</translation>
  </message>
  <message>
   <source>Emoji</source>
   <translation>Emoji</translation>
  </message>
  <message>
   <source>More to send</source>
   <translation>Mehr zum Senden</translation>
  </message>
  <message>
   <source>Ready answers (/)</source>
   <translation>Fertige Antworten (/)</translation>
  </message>
  <message>
   <source>Record a voice message</source>
   <translation>Sprachnachricht aufnehmen</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Senden</translation>
  </message>
  <message>
   <source>Send a heart</source>
   <translation>Herz senden</translation>
  </message>
  <message>
   <source>Send later</source>
   <translation>Später senden</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>Vorlagen</translation>
  </message>
  <message>
   <source>Write an answer, or / for a ready one</source>
   <translation>Antwort schreiben, oder / für eine fertige</translation>
  </message>
 </context>
 <context>
  <name>Answering</name>
  <message>
   <source>WhatsApp then marks the message as read too: it is one call.</source>
   <translation>WhatsApp markiert die Nachricht dann auch als gelesen: Es ist ein einziger Aufruf.</translation>
  </message>
 </context>
 <context>
  <name>AnsweringPage</name>
  <message>
   <source>Never show that I have read</source>
   <translation>Nie zeigen, dass ich gelesen habe</translation>
  </message>
  <message>
   <source>Seen and typing</source>
   <translation>Gesehen und „schreibt“</translation>
  </message>
  <message>
   <source>Show it as soon as I open the conversation</source>
   <translation>Zeigen, sobald ich die Unterhaltung öffne</translation>
  </message>
  <message>
   <source>Show it when I reply</source>
   <translation>Zeigen, wenn ich antworte</translation>
  </message>
  <message>
   <source>Show that I am typing</source>
   <translation>Zeigen, dass ich schreibe</translation>
  </message>
  <message>
   <source>Show that I am typing. %1</source>
   <translation>Zeigen, dass ich schreibe. %1</translation>
  </message>
  <message>
   <source>What your customers see of you before you answer, on each channel.</source>
   <translation>Was Ihre Kunden von Ihnen sehen, bevor Sie antworten, je Kanal.</translation>
  </message>
 </context>
 <context>
  <name>AuditLog</name>
  <message numerus="yes">
   <source>%n entries, each hanging on the one before, signed by this computer. Nothing was changed.</source>
   <translation>
    <numerusform>%n Eintrag, unterschrieben von diesem Computer. Nichts wurde verändert.</numerusform>
    <numerusform>%n Einträge, jeder hängt am vorigen, unterschrieben von diesem Computer. Nichts wurde verändert.</numerusform>
   </translation>
  </message>
  <message>
   <source>A person was forgotten</source>
   <translation>Eine Person wurde vergessen</translation>
  </message>
  <message>
   <source>Another computer removed</source>
   <translation>Anderer Computer entfernt</translation>
  </message>
  <message>
   <source>Backup restored</source>
   <translation>Sicherung wiederhergestellt</translation>
  </message>
  <message>
   <source>Backup written</source>
   <translation>Sicherung geschrieben</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>Verbunden</translation>
  </message>
  <message>
   <source>Connections</source>
   <translation>Verbindungen</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Tage</translation>
  </message>
  <message>
   <source>Disconnected</source>
   <translation>Getrennt</translation>
  </message>
  <message>
   <source>Drafting model</source>
   <translation>Entwurfsmodell</translation>
  </message>
  <message>
   <source>Drafting model configured</source>
   <translation>Entwurfsmodell eingerichtet</translation>
  </message>
  <message>
   <source>Entries</source>
   <translation>Einträge</translation>
  </message>
  <message>
   <source>Entry %1 is missing.</source>
   <translation>Eintrag %1 fehlt.</translation>
  </message>
  <message>
   <source>Entry %1 was changed after it was written.</source>
   <translation>Eintrag %1 wurde nach dem Schreiben verändert.</translation>
  </message>
  <message>
   <source>Erased, past its time</source>
   <translation>Gelöscht, Frist abgelaufen</translation>
  </message>
  <message>
   <source>Erasures</source>
   <translation>Löschungen</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Alles</translation>
  </message>
  <message>
   <source>Everything of a connection erased</source>
   <translation>Alles einer Verbindung gelöscht</translation>
  </message>
  <message>
   <source>Exported</source>
   <translation>Exportiert</translation>
  </message>
  <message>
   <source>Exports and backups</source>
   <translation>Exporte und Sicherungen</translation>
  </message>
  <message>
   <source>Key changed</source>
   <translation>Schlüssel gewechselt</translation>
  </message>
  <message>
   <source>Key made</source>
   <translation>Schlüssel erzeugt</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Schlüssel</translation>
  </message>
  <message>
   <source>Lead deleted</source>
   <translation>Lead gelöscht</translation>
  </message>
  <message>
   <source>Older entries erased</source>
   <translation>Ältere Einträge gelöscht</translation>
  </message>
  <message>
   <source>Permission given back</source>
   <translation>Berechtigung zurückgegeben</translation>
  </message>
  <message>
   <source>Permission granted</source>
   <translation>Berechtigung erteilt</translation>
  </message>
  <message>
   <source>Permission lost</source>
   <translation>Berechtigung verloren</translation>
  </message>
  <message>
   <source>Recovery code shown</source>
   <translation>Wiederherstellungscode gezeigt</translation>
  </message>
  <message>
   <source>Recovery code used</source>
   <translation>Wiederherstellungscode verwendet</translation>
  </message>
  <message>
   <source>Retention chosen</source>
   <translation>Aufbewahrung gewählt</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Zeilen</translation>
  </message>
  <message>
   <source>Sent to the drafting model</source>
   <translation>An das Entwurfsmodell gesendet</translation>
  </message>
  <message>
   <source>Signed in to Meta</source>
   <translation>Bei Meta angemeldet</translation>
  </message>
  <message>
   <source>Taken over by another computer</source>
   <translation>Von einem anderen Computer übernommen</translation>
  </message>
  <message>
   <source>The signature at entry %1 is not this computer's.</source>
   <translation>Die Unterschrift bei Eintrag %1 ist nicht die dieses Computers.</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>Token</translation>
  </message>
  <message>
   <source>What came before entry %1 was taken out, and nothing signed says why.</source>
   <translation>Was vor Eintrag %1 kam, wurde herausgenommen, und nichts Unterschriebenes sagt, warum.</translation>
  </message>
 </context>
 <context>
  <name>AuditPage</name>
  <message>
   <source>Audit log</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <source>It appears here as soon as it happens.</source>
   <translation>Es erscheint hier, sobald es geschieht.</translation>
  </message>
  <message>
   <source>Nothing of this kind yet</source>
   <translation>Noch nichts dieser Art</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>Show older entries</source>
   <translation>Ältere Einträge zeigen</translation>
  </message>
  <message>
   <source>The log is not whole</source>
   <translation>Das Protokoll ist nicht vollständig</translation>
  </message>
  <message>
   <source>The log is whole</source>
   <translation>Das Protokoll ist vollständig</translation>
  </message>
  <message>
   <source>What was connected, erased, exported or sent to a drafting model. Without names and without texts, kept for 13 months.</source>
   <translation>Was verbunden, gelöscht, exportiert oder an ein Entwurfsmodell gesendet wurde. Ohne Namen und ohne Texte, 13 Monate lang aufbewahrt.</translation>
  </message>
 </context>
 <context>
  <name>Automatic</name>
  <message>
   <source>%1, %2 to %3, %4</source>
   <translation>%1, %2 bis %3, %4</translation>
  </message>
  <message>
   <source>%1, %2 to %4</source>
   <translation>%1, %2 bis %4</translation>
  </message>
  <message>
   <source>As soon as somebody writes</source>
   <translation>Sobald jemand schreibt</translation>
  </message>
  <message>
   <source>Now until %1, %2</source>
   <translation>Jetzt bis %1, %2</translation>
  </message>
  <message>
   <source>Now until %2</source>
   <translation>Jetzt bis %2</translation>
  </message>
  <message>
   <source>Once each time you close. %1 becomes the time when you open next.</source>
   <translation>Einmal, jedes Mal wenn Sie schließen. Aus %1 wird die Zeit, zu der Sie wieder öffnen.</translation>
  </message>
  <message>
   <source>Once in 24 hours, unless you have answered already.</source>
   <translation>Einmal in 24 Stunden, außer Sie haben schon geantwortet.</translation>
  </message>
  <message>
   <source>Thank you for writing! We are closed now and open %1.</source>
   <translation>Danke für Ihre Nachricht! Wir haben gerade geschlossen und öffnen %1.</translation>
  </message>
  <message>
   <source>Thank you for writing! We have your message and answer as soon as we can.</source>
   <translation>Danke für Ihre Nachricht! Sie ist angekommen, und wir antworten, sobald wir können.</translation>
  </message>
  <message>
   <source>This answer was automatic. Write “human” and a person will answer.</source>
   <translation>Diese Antwort war automatisch. Schreiben Sie „Mensch“, und ein Mensch antwortet Ihnen.</translation>
  </message>
  <message>
   <source>While you are closed</source>
   <translation>Während Sie geschlossen haben</translation>
  </message>
 </context>
 <context>
  <name>AutomaticPage</name>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>Automatic answers</source>
   <translation>Automatische Antworten</translation>
  </message>
  <message>
   <source>Connect a Page or a number under Integrations. Then you choose here what greets your customers.</source>
   <translation>Verbinden Sie unter Integrationen eine Seite oder eine Nummer. Dann wählen Sie hier, was Ihre Kunden begrüßt.</translation>
  </message>
  <message>
   <source>Customers see at once that their message has arrived. Each of these is shown as "Automatic", counts as no answer of yours, and leaves the conversation waiting.</source>
   <translation>Kunden sehen sofort, dass ihre Nachricht angekommen ist. Jede davon wird als „Automatisch“ gezeigt, zählt nicht als Ihre Antwort und lässt die Unterhaltung auf Sie warten.</translation>
  </message>
  <message>
   <source>Nothing is connected</source>
   <translation>Nichts ist verbunden</translation>
  </message>
  <message>
   <source>The coming seven days</source>
   <translation>Die nächsten sieben Tage</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Wo</translation>
  </message>
 </context>
 <context>
  <name>Backup</name>
  <message>
   <source>The backup could not be made. Try again; “conwerz doctor” says more.</source>
   <translation>Die Sicherung gelang nicht. Versuchen Sie es noch einmal; „conwerz doctor“ sagt mehr.</translation>
  </message>
  <message>
   <source>The folder for backups is not there. Plug in its disk, or choose another folder.</source>
   <translation>Der Ordner für Sicherungen ist nicht da. Schließen Sie seinen Datenträger an, oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>There is no room for a backup. Make room, or choose another folder.</source>
   <translation>Für eine Sicherung fehlt Platz. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>This backup does not hold any more what was put in. Choose an older one. Nothing was changed.</source>
   <translation>Diese Sicherung enthält nicht mehr, was hineingelegt wurde. Wählen Sie eine ältere. Nichts wurde verändert.</translation>
  </message>
  <message>
   <source>This backup was made by a later version. Install that one. Nothing was changed.</source>
   <translation>Diese Sicherung stammt von einer neueren Version. Installieren Sie diese. Nichts wurde verändert.</translation>
  </message>
  <message>
   <source>This file is not a whole backup of Conwerz. Choose another one. Nothing was changed.</source>
   <translation>Diese Datei ist keine vollständige Sicherung von Conwerz. Wählen Sie eine andere. Nichts wurde verändert.</translation>
  </message>
 </context>
 <context>
  <name>BackupPage</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>A backup is erased after seven days, and sooner when you forget a person or disconnect.</source>
   <translation>Eine Sicherung wird nach sieben Tagen gelöscht, und früher, wenn Sie eine Person vergessen oder eine Verbindung trennen.</translation>
  </message>
  <message>
   <source>A backup takes the place of what is here. What was unsent, forgotten or disconnected since stays away; Messenger and Instagram fetch what was written since, WhatsApp cannot.</source>
   <translation>Eine Sicherung tritt an die Stelle dessen, was hier ist. Was seither zurückgenommen, vergessen oder getrennt wurde, bleibt weg; was seither geschrieben wurde, wird von Messenger und Instagram geholt, bei WhatsApp geht das nicht.</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Jetzt sichern</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Sicherung</translation>
  </message>
  <message>
   <source>Backups that are there</source>
   <translation>Vorhandene Sicherungen</translation>
  </message>
  <message>
   <source>Choose a folder…</source>
   <translation>Ordner wählen …</translation>
  </message>
  <message>
   <source>Choose another folder…</source>
   <translation>Anderen Ordner wählen …</translation>
  </message>
  <message>
   <source>Everybody in it is invented, and it can be begun anew at any time.</source>
   <translation>Alle darin sind erfunden, und man kann ihn jederzeit neu beginnen.</translation>
  </message>
  <message>
   <source>Make no backups</source>
   <translation>Keine Sicherungen anlegen</translation>
  </message>
  <message>
   <source>No folder is chosen, so no backups are made. A folder on another disk is best.</source>
   <translation>Kein Ordner ist gewählt, also gibt es keine Sicherungen. Am besten ist ein Ordner auf einem anderen Datenträger.</translation>
  </message>
  <message>
   <source>One encrypted file a day, in a folder of your choice. The recovery code opens it on any computer; no login is in it.</source>
   <translation>Eine verschlüsselte Datei am Tag, in einem Ordner Ihrer Wahl. Der Wiederherstellungscode öffnet sie auf jedem Computer; eine Anmeldung steckt nicht darin.</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation>Sicherung wiederherstellen …</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>The practice shop is not backed up</source>
   <translation>Der Übungsladen wird nicht gesichert</translation>
  </message>
  <message>
   <source>Where to</source>
   <translation>Wohin</translation>
  </message>
 </context>
 <context>
  <name>BlockQuestion</name>
  <message>
   <source>Block</source>
   <translation>Blockieren</translation>
  </message>
  <message>
   <source>Block %1?</source>
   <translation>%1 blockieren?</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Whatever they write, on every channel you know them by, makes no sound and is in no view but Spam. WhatsApp keeps them away altogether: neither of you can write to the other there. On Messenger and Instagram they can go on writing, and do not notice. What they wrote is kept as long as any message.</source>
   <translation>Was diese Person schreibt, auf jedem Kanal, auf dem Sie sie kennen, macht keinen Ton und steht in keiner Ansicht außer Spam. WhatsApp hält sie ganz fern: Dort kann keiner dem anderen schreiben. Auf Messenger und Instagram kann sie weiter schreiben und merkt es nicht. Was sie schrieb, wird so lange aufbewahrt wie jede Nachricht.</translation>
  </message>
 </context>
 <context>
  <name>BrowserPage</name>
  <message>
   <source>Asking the relay for an address…</source>
   <translation>Das Relay wird nach einer Adresse gefragt …</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Conwerz never sees your password. What you grant goes to this computer's keychain only.</source>
   <translation>Conwerz sieht Ihr Passwort nie. Was Sie gewähren, kommt nur in den Schlüsselbund dieses Computers.</translation>
  </message>
  <message>
   <source>Facebook's own page is open in your browser. At the end it shows six digits, which are good for one try.</source>
   <translation>Facebooks eigene Seite ist in Ihrem Browser offen. Am Ende zeigt sie sechs Ziffern, die für einen Versuch gelten.</translation>
  </message>
  <message>
   <source>Facebook's own page is open there. Choose your Pages and continue; you come back here by yourself.</source>
   <translation>Dort ist Facebooks eigene Seite offen. Wählen Sie Ihre Seiten und gehen Sie weiter; Sie kommen von selbst hierher zurück.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Go on in your browser</source>
   <translation>Machen Sie im Browser weiter</translation>
  </message>
  <message>
   <source>It does not come back: use a code</source>
   <translation>Es kommt nicht zurück: Code verwenden</translation>
  </message>
  <message>
   <source>Open the browser again</source>
   <translation>Browser noch einmal öffnen</translation>
  </message>
  <message>
   <source>Six digits</source>
   <translation>Sechs Ziffern</translation>
  </message>
  <message>
   <source>Type the six digits from your browser</source>
   <translation>Tippen Sie die sechs Ziffern aus Ihrem Browser ein</translation>
  </message>
 </context>
 <context>
  <name>Bubble</name>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>AI · sent automatically</source>
   <translation>KI · automatisch gesendet</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatisch</translation>
  </message>
  <message>
   <source>Message unsent</source>
   <translation>Nachricht zurückgenommen</translation>
  </message>
  <message>
   <source>Note, for you only</source>
   <translation>Notiz, nur für Sie</translation>
  </message>
  <message>
   <source>Send again</source>
   <translation>Noch einmal senden</translation>
  </message>
  <message>
   <source>Sent from another app</source>
   <translation>Aus einer anderen App gesendet</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
  <message>
   <source>Unsent by the customer, and erased here</source>
   <translation>Vom Kunden zurückgenommen und hier gelöscht</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Sie</translation>
  </message>
  <message>
   <source>edited %1</source>
   <translation>bearbeitet %1</translation>
  </message>
 </context>
 <context>
  <name>CandidateTile</name>
  <message>
   <source>Connected</source>
   <translation>Verbunden</translation>
  </message>
 </context>
 <context>
  <name>CannedBook</name>
  <message numerus="yes">
   <source>%n ready answers: %1</source>
   <translation>
    <numerusform>%n fertige Antwort: %1</numerusform>
    <numerusform>%n fertige Antworten: %1</numerusform>
   </translation>
  </message>
  <message>
   <source>Give it a short name: you type it after /</source>
   <translation>Geben Sie ihr einen kurzen Namen: Sie tippen ihn nach /</translation>
  </message>
  <message>
   <source>One of the files cannot be sent</source>
   <translation>Eine der Dateien lässt sich nicht senden</translation>
  </message>
  <message>
   <source>Write the answer, or add a file</source>
   <translation>Schreiben Sie die Antwort, oder fügen Sie eine Datei an</translation>
  </message>
 </context>
 <context>
  <name>CannedCard</name>
  <message>
   <source>Change %1</source>
   <translation>%1 ändern</translation>
  </message>
  <message>
   <source>Delete %1</source>
   <translation>%1 löschen</translation>
  </message>
 </context>
 <context>
  <name>CannedPage</name>
  <message>
   <source>Answers that were written with it stay as they are.</source>
   <translation>Antworten, die damit geschrieben wurden, bleiben, wie sie sind.</translation>
  </message>
  <message>
   <source>Delete %1?</source>
   <translation>%1 löschen?</translation>
  </message>
  <message>
   <source>Delete the ready answer</source>
   <translation>Fertige Antwort löschen</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>No ready answers yet</source>
   <translation>Noch keine fertigen Antworten</translation>
  </message>
  <message>
   <source>Opening hours, prices, the way to the shop: write once what you are asked every day.</source>
   <translation>Öffnungszeiten, Preise, der Weg zum Laden: Schreiben Sie einmal, was Sie jeden Tag gefragt werden.</translation>
  </message>
  <message>
   <source>Paste a list</source>
   <translation>Liste einfügen</translation>
  </message>
  <message>
   <source>Ready answers</source>
   <translation>Fertige Antworten</translation>
  </message>
  <message>
   <source>Type / and a few letters of the name, anywhere in an answer.</source>
   <translation>Tippen Sie irgendwo in einer Antwort / und ein paar Buchstaben des Namens.</translation>
  </message>
  <message>
   <source>Write one</source>
   <translation>Eine schreiben</translation>
  </message>
 </context>
 <context>
  <name>CannedPaste</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Keep them all</source>
   <translation>Alle behalten</translation>
  </message>
  <message>
   <source>One a line as “name: answer”, or one a paragraph with its name in the first line</source>
   <translation>Je Zeile eine als „Name: Antwort“, oder je Absatz eine mit dem Namen in der ersten Zeile</translation>
  </message>
  <message>
   <source>Paste saved replies</source>
   <translation>Gespeicherte Antworten einfügen</translation>
  </message>
 </context>
 <context>
  <name>CannedSheet</name>
  <message>
   <source>A ready answer</source>
   <translation>Eine fertige Antwort</translation>
  </message>
  <message>
   <source>Add files</source>
   <translation>Dateien anfügen</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Change the ready answer</source>
   <translation>Fertige Antwort ändern</translation>
  </message>
  <message>
   <source>Filled in by itself: %1. Anything else in braces is marked for you to write over.</source>
   <translation>Wird von selbst ausgefüllt: %1. Alles andere in geschweiften Klammern wird markiert, damit Sie es überschreiben.</translation>
  </message>
  <message>
   <source>Language, if it matters</source>
   <translation>Sprache, wenn sie wichtig ist</translation>
  </message>
  <message>
   <source>Name, which you type after /</source>
   <translation>Name, den Sie nach / tippen</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>en</source>
   <translation>de</translation>
  </message>
  <message>
   <source>hours</source>
   <translation>zeiten</translation>
  </message>
 </context>
 <context>
  <name>Card</name>
  <message>
   <source>Meta does not hand this kind of message on to other programs.</source>
   <translation>Meta reicht diese Art von Nachricht nicht an andere Programme weiter.</translation>
  </message>
  <message>
   <source>Open this on your phone</source>
   <translation>Öffnen Sie das auf Ihrem Telefon</translation>
  </message>
 </context>
 <context>
  <name>Chart</name>
  <message>
   <source>Arrow keys walk through the points.</source>
   <translation>Mit den Pfeiltasten gehen Sie durch die Punkte.</translation>
  </message>
 </context>
 <context>
  <name>ChartCard</name>
  <message>
   <source>No figures in this time yet</source>
   <translation>In dieser Zeit noch keine Zahlen</translation>
  </message>
  <message>
   <source>Not over yet</source>
   <translation>Noch nicht vorbei</translation>
  </message>
  <message>
   <source>Save %1 as a picture (PNG)…</source>
   <translation>%1 als Bild speichern (PNG) …</translation>
  </message>
  <message>
   <source>Save %1 as a table (CSV)…</source>
   <translation>%1 als Tabelle speichern (CSV) …</translation>
  </message>
  <message>
   <source>Show %1 as a chart</source>
   <translation>%1 als Diagramm zeigen</translation>
  </message>
  <message>
   <source>Show %1 as a table</source>
   <translation>%1 als Tabelle zeigen</translation>
  </message>
 </context>
 <context>
  <name>Choice</name>
  <message>
   <source>%1. %2</source>
   <translation>%1. %2</translation>
  </message>
 </context>
 <context>
  <name>ChoosingPage</name>
  <message>
   <source>Add Pages you did not tick</source>
   <translation>Nicht angekreuzte Seiten hinzufügen</translation>
  </message>
  <message>
   <source>Allow business access</source>
   <translation>Unternehmenszugriff erlauben</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Noch einmal fragen</translation>
  </message>
  <message>
   <source>Asking Facebook what there is…</source>
   <translation>Facebook wird gefragt, was es gibt …</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Connect %1</source>
   <translation>%1 verbinden</translation>
  </message>
  <message>
   <source>Tick one or several. A Page brings its Instagram account with it.</source>
   <translation>Kreuzen Sie eine oder mehrere an. Eine Seite bringt ihr Instagram-Konto mit.</translation>
  </message>
  <message>
   <source>What shall be connected?</source>
   <translation>Was soll verbunden werden?</translation>
  </message>
 </context>
 <context>
  <name>ClosedCard</name>
  <message>
   <source>%1. %2</source>
   <translation>%1. %2</translation>
  </message>
  <message>
   <source>Choose a template</source>
   <translation>Vorlage wählen</translation>
  </message>
  <message>
   <source>Let them in</source>
   <translation>Wieder einlassen</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Only a person may answer now</source>
   <translation>Nur ein Mensch darf jetzt antworten</translation>
  </message>
  <message>
   <source>Reply as a person</source>
   <translation>Als Mensch antworten</translation>
  </message>
 </context>
 <context>
  <name>ClosingQuestion</name>
  <message>
   <source>Conwerz can go on without a window and tell you when a customer writes. Start it once more to see the window again.</source>
   <translation>Conwerz kann ohne Fenster weiterlaufen und Ihnen sagen, wenn ein Kunde schreibt. Starten Sie es noch einmal, um das Fenster wiederzusehen.</translation>
  </message>
  <message>
   <source>Conwerz can stay in the tray and tell you when a customer writes. You can change this in the settings.</source>
   <translation>Conwerz kann im Infobereich bleiben und Ihnen sagen, wenn ein Kunde schreibt. In den Einstellungen können Sie das ändern.</translation>
  </message>
  <message>
   <source>Go on receiving messages?</source>
   <translation>Weiter Nachrichten empfangen?</translation>
  </message>
  <message>
   <source>Go on without a window</source>
   <translation>Ohne Fenster weiter</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Stay in the tray</source>
   <translation>Im Infobereich bleiben</translation>
  </message>
 </context>
 <context>
  <name>CodeEntry</name>
  <message>
   <source>These words belong to another code, or stand in another order. Look at your paper again.</source>
   <translation>Diese Wörter gehören zu einem anderen Code oder stehen in anderer Reihenfolge. Sehen Sie noch einmal auf Ihr Papier.</translation>
  </message>
  <message>
   <source>“%1” is not a word of any recovery code. Look at your paper again.</source>
   <translation>„%1“ ist kein Wort eines Wiederherstellungscodes. Sehen Sie noch einmal auf Ihr Papier.</translation>
  </message>
 </context>
 <context>
  <name>CodeField</name>
  <message>
   <source>%1 of 12 words</source>
   <translation>%1 von 12 Wörtern</translation>
  </message>
  <message>
   <source>Recovery code</source>
   <translation>Wiederherstellungscode</translation>
  </message>
  <message>
   <source>Twelve words, with spaces between them</source>
   <translation>Zwölf Wörter, mit Leerzeichen dazwischen</translation>
  </message>
 </context>
 <context>
  <name>Commands</name>
  <message>
   <source>A narrower list</source>
   <translation>Schmalere Liste</translation>
  </message>
  <message>
   <source>A wider list</source>
   <translation>Breitere Liste</translation>
  </message>
  <message>
   <source>About this person</source>
   <translation>Über diese Person</translation>
  </message>
  <message>
   <source>Add files…</source>
   <translation>Dateien hinzufügen …</translation>
  </message>
  <message>
   <source>All keys</source>
   <translation>Alle Tasten</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <source>Block this person…</source>
   <translation>Diese Person blockieren …</translation>
  </message>
  <message>
   <source>Call them something else…</source>
   <translation>Anders nennen …</translation>
  </message>
  <message>
   <source>Choose all conversations</source>
   <translation>Alle Unterhaltungen auswählen</translation>
  </message>
  <message>
   <source>Choose the next one as well</source>
   <translation>Die nächste dazu auswählen</translation>
  </message>
  <message>
   <source>Choose the one before as well</source>
   <translation>Die vorige dazu auswählen</translation>
  </message>
  <message>
   <source>Choose this conversation as well</source>
   <translation>Diese Unterhaltung dazu auswählen</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Kommentare</translation>
  </message>
  <message>
   <source>Delete the comment…</source>
   <translation>Kommentar löschen …</translation>
  </message>
  <message>
   <source>Done, and back to the one before</source>
   <translation>Erledigt, und zurück zur vorigen</translation>
  </message>
  <message>
   <source>Done, and on to the next</source>
   <translation>Erledigt, und weiter zur nächsten</translation>
  </message>
  <message>
   <source>Done, or open again</source>
   <translation>Erledigt, oder wieder öffnen</translation>
  </message>
  <message>
   <source>Draft with AI</source>
   <translation>Mit KI entwerfen</translation>
  </message>
  <message>
   <source>Everywhere</source>
   <translation>Überall</translation>
  </message>
  <message>
   <source>Export leads…</source>
   <translation>Leads exportieren …</translation>
  </message>
  <message>
   <source>Find a command or a person</source>
   <translation>Einen Befehl oder eine Person finden</translation>
  </message>
  <message>
   <source>Forget this person…</source>
   <translation>Diese Person vergessen …</translation>
  </message>
  <message>
   <source>Go to</source>
   <translation>Gehe zu</translation>
  </message>
  <message>
   <source>Go to comments</source>
   <translation>Zu den Kommentaren</translation>
  </message>
  <message>
   <source>Go to insights</source>
   <translation>Zu den Insights</translation>
  </message>
  <message>
   <source>Go to leads</source>
   <translation>Zu den Leads</translation>
  </message>
  <message>
   <source>Go to the inbox</source>
   <translation>Zum Posteingang</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>Hide the comment, or show it again</source>
   <translation>Kommentar verbergen oder wieder zeigen</translation>
  </message>
  <message>
   <source>Import leads…</source>
   <translation>Leads importieren …</translation>
  </message>
  <message>
   <source>Insert a ready answer</source>
   <translation>Fertige Antwort einfügen</translation>
  </message>
  <message>
   <source>Insert an emoji</source>
   <translation>Emoji einfügen</translation>
  </message>
  <message>
   <source>Label…</source>
   <translation>Label …</translation>
  </message>
  <message>
   <source>Larger text</source>
   <translation>Größerer Text</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Leads</translation>
  </message>
  <message>
   <source>Lock Conwerz</source>
   <translation>Conwerz sperren</translation>
  </message>
  <message>
   <source>Look for a new version</source>
   <translation>Nach neuer Version sehen</translation>
  </message>
  <message>
   <source>Mark as read</source>
   <translation>Als gelesen markieren</translation>
  </message>
  <message>
   <source>Mark as unread</source>
   <translation>Als ungelesen markieren</translation>
  </message>
  <message>
   <source>Next comment</source>
   <translation>Nächster Kommentar</translation>
  </message>
  <message>
   <source>Next conversation</source>
   <translation>Nächste Unterhaltung</translation>
  </message>
  <message>
   <source>Next pane</source>
   <translation>Nächster Bereich</translation>
  </message>
  <message>
   <source>Next post</source>
   <translation>Nächster Beitrag</translation>
  </message>
  <message>
   <source>Next unread conversation</source>
   <translation>Nächste ungelesene Unterhaltung</translation>
  </message>
  <message>
   <source>No answer needed</source>
   <translation>Keine Antwort nötig</translation>
  </message>
  <message>
   <source>Previous comment</source>
   <translation>Voriger Kommentar</translation>
  </message>
  <message>
   <source>Previous conversation</source>
   <translation>Vorige Unterhaltung</translation>
  </message>
  <message>
   <source>Previous pane</source>
   <translation>Voriger Bereich</translation>
  </message>
  <message>
   <source>Previous post</source>
   <translation>Voriger Beitrag</translation>
  </message>
  <message>
   <source>Previous unread conversation</source>
   <translation>Vorige ungelesene Unterhaltung</translation>
  </message>
  <message>
   <source>Print this conversation…</source>
   <translation>Diese Unterhaltung drucken …</translation>
  </message>
  <message>
   <source>Put the lead into the fifth stage</source>
   <translation>Lead in die fünfte Stufe setzen</translation>
  </message>
  <message>
   <source>Put the lead into the first stage</source>
   <translation>Lead in die erste Stufe setzen</translation>
  </message>
  <message>
   <source>Put the lead into the fourth stage</source>
   <translation>Lead in die vierte Stufe setzen</translation>
  </message>
  <message>
   <source>Put the lead into the second stage</source>
   <translation>Lead in die zweite Stufe setzen</translation>
  </message>
  <message>
   <source>Put the lead into the third stage</source>
   <translation>Lead in die dritte Stufe setzen</translation>
  </message>
  <message>
   <source>Quit Conwerz</source>
   <translation>Conwerz beenden</translation>
  </message>
  <message>
   <source>Quote the chosen message in your answer</source>
   <translation>Die gewählte Nachricht in Ihrer Antwort zitieren</translation>
  </message>
  <message>
   <source>Record a voice message</source>
   <translation>Sprachnachricht aufnehmen</translation>
  </message>
  <message>
   <source>Reply below the comment</source>
   <translation>Unter dem Kommentar antworten</translation>
  </message>
  <message>
   <source>Save this conversation…</source>
   <translation>Diese Unterhaltung speichern …</translation>
  </message>
  <message>
   <source>Search comments</source>
   <translation>Kommentare durchsuchen</translation>
  </message>
  <message>
   <source>Search everything</source>
   <translation>Alles durchsuchen</translation>
  </message>
  <message>
   <source>Search in this conversation</source>
   <translation>In dieser Unterhaltung suchen</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Senden</translation>
  </message>
  <message>
   <source>Send later…</source>
   <translation>Später senden …</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Show leads as a board</source>
   <translation>Leads als Tafel zeigen</translation>
  </message>
  <message>
   <source>Show leads as a table</source>
   <translation>Leads als Tabelle zeigen</translation>
  </message>
  <message>
   <source>Smaller text</source>
   <translation>Kleinerer Text</translation>
  </message>
  <message>
   <source>Snooze…</source>
   <translation>Zurückstellen …</translation>
  </message>
  <message>
   <source>Spam, or no spam</source>
   <translation>Spam oder kein Spam</translation>
  </message>
  <message>
   <source>Star, or take the star away</source>
   <translation>Stern setzen oder entfernen</translation>
  </message>
  <message>
   <source>Take back what was done last</source>
   <translation>Zurücknehmen, was zuletzt getan wurde</translation>
  </message>
  <message>
   <source>Text as large as at first</source>
   <translation>Text so groß wie am Anfang</translation>
  </message>
  <message>
   <source>This conversation</source>
   <translation>Diese Unterhaltung</translation>
  </message>
  <message>
   <source>View 1: waiting for you</source>
   <translation>Ansicht 1: wartet auf Sie</translation>
  </message>
  <message>
   <source>View 2: ending soon</source>
   <translation>Ansicht 2: endet bald</translation>
  </message>
  <message>
   <source>View 3: all conversations</source>
   <translation>Ansicht 3: alle Unterhaltungen</translation>
  </message>
  <message>
   <source>View 4: unread</source>
   <translation>Ansicht 4: ungelesen</translation>
  </message>
  <message>
   <source>View 5: snoozed</source>
   <translation>Ansicht 5: zurückgestellt</translation>
  </message>
  <message>
   <source>View 6: not delivered</source>
   <translation>Ansicht 6: nicht zugestellt</translation>
  </message>
  <message>
   <source>View 7: done</source>
   <translation>Ansicht 7: erledigt</translation>
  </message>
  <message>
   <source>View 8: starred</source>
   <translation>Ansicht 8: mit Stern</translation>
  </message>
  <message>
   <source>View 9: spam and blocked</source>
   <translation>Ansicht 9: Spam und Blockierte</translation>
  </message>
  <message>
   <source>What is under way</source>
   <translation>Was im Gange ist</translation>
  </message>
  <message>
   <source>Write a note</source>
   <translation>Notiz schreiben</translation>
  </message>
  <message>
   <source>Write to them privately</source>
   <translation>Privat schreiben</translation>
  </message>
  <message>
   <source>Writing</source>
   <translation>Schreiben</translation>
  </message>
 </context>
 <context>
  <name>CommentAct</name>
  <message>
   <source>%1 (%2)</source>
   <translation>%1 (%2)</translation>
  </message>
 </context>
 <context>
  <name>CommentActs</name>
  <message>
   <source>Delete…</source>
   <translation>Löschen …</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Hide</source>
   <translation>Verbergen</translation>
  </message>
  <message>
   <source>No answer needed</source>
   <translation>Keine Antwort nötig</translation>
  </message>
  <message>
   <source>Open on Facebook</source>
   <translation>Auf Facebook öffnen</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <source>Show again</source>
   <translation>Wieder zeigen</translation>
  </message>
 </context>
 <context>
  <name>CommentItem</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
 </context>
 <context>
  <name>Comments</name>
  <message>
   <source>%1 h</source>
   <translation>%1 Std.</translation>
  </message>
  <message>
   <source>%1 min</source>
   <translation>%1 Min.</translation>
  </message>
  <message numerus="yes">
   <source>%n comments</source>
   <translation>
    <numerusform>%n Kommentar</numerusform>
    <numerusform>%n Kommentare</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waiting</source>
   <translation>
    <numerusform>%n wartet</numerusform>
    <numerusform>%n warten</numerusform>
   </translation>
  </message>
  <message>
   <source>Answer on Facebook</source>
   <translation>Auf Facebook antworten</translation>
  </message>
  <message>
   <source>Answered</source>
   <translation>Beantwortet</translation>
  </message>
  <message>
   <source>Comments appear here as soon as somebody writes below a post</source>
   <translation>Kommentare erscheinen hier, sobald jemand unter einem Beitrag schreibt</translation>
  </message>
  <message>
   <source>Deleting</source>
   <translation>Wird gelöscht</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>Everybody can read it.</source>
   <translation>Alle können ihn lesen.</translation>
  </message>
  <message>
   <source>Everybody who sees the post can read it.</source>
   <translation>Alle, die den Beitrag sehen, können ihn lesen.</translation>
  </message>
  <message>
   <source>Hidden</source>
   <translation>Verborgen</translation>
  </message>
  <message>
   <source>Hiding</source>
   <translation>Wird verborgen</translation>
  </message>
  <message>
   <source>Instagram lets nobody write to this person about this comment.</source>
   <translation>Instagram lässt niemanden dieser Person zu diesem Kommentar schreiben.</translation>
  </message>
  <message>
   <source>Mentions of %1</source>
   <translation>Erwähnungen von %1</translation>
  </message>
  <message>
   <source>Meta asks for a pause. Nothing was posted: try again in some minutes.</source>
   <translation>Meta bittet um eine Pause. Nichts wurde veröffentlicht: Versuchen Sie es in einigen Minuten noch einmal.</translation>
  </message>
  <message>
   <source>Newest comment %1</source>
   <translation>Neuester Kommentar %1</translation>
  </message>
  <message>
   <source>Nothing found for ‘%1’</source>
   <translation>Nichts gefunden für ‚%1‘</translation>
  </message>
  <message>
   <source>One message, once. It opens no 24 h of free text: that takes an answer of theirs.</source>
   <translation>Eine Nachricht, einmal. Sie eröffnet keine 24 Std. freien Text: Dafür braucht es eine Antwort der Person.</translation>
  </message>
  <message>
   <source>Post with a comment of %1</source>
   <translation>Beitrag mit einem Kommentar von %1</translation>
  </message>
  <message>
   <source>Posted %1</source>
   <translation>Veröffentlicht %1</translation>
  </message>
  <message>
   <source>Posted today</source>
   <translation>Heute veröffentlicht</translation>
  </message>
  <message>
   <source>Posted yesterday</source>
   <translation>Gestern veröffentlicht</translation>
  </message>
  <message>
   <source>Private reply sent</source>
   <translation>Private Antwort gesendet</translation>
  </message>
  <message>
   <source>Reply in public</source>
   <translation>Öffentlich antworten</translation>
  </message>
  <message>
   <source>Reply privately</source>
   <translation>Privat antworten</translation>
  </message>
  <message>
   <source>Reply privately, %1 h left</source>
   <translation>Privat antworten, noch %1 Std.</translation>
  </message>
  <message numerus="yes">
   <source>Reply privately, %n days left</source>
   <translation>
    <numerusform>Privat antworten, noch %n Tag</numerusform>
    <numerusform>Privat antworten, noch %n Tage</numerusform>
   </translation>
  </message>
  <message>
   <source>Reply to %1 in public</source>
   <translation>%1 öffentlich antworten</translation>
  </message>
  <message>
   <source>Replying</source>
   <translation>Antwort geht raus</translation>
  </message>
  <message>
   <source>Send again</source>
   <translation>Noch einmal senden</translation>
  </message>
  <message>
   <source>Send privately</source>
   <translation>Privat senden</translation>
  </message>
  <message>
   <source>Seven days have passed: Instagram takes no private reply to this comment any more.</source>
   <translation>Sieben Tage sind vorbei: Instagram nimmt auf diesen Kommentar keine private Antwort mehr an.</translation>
  </message>
  <message>
   <source>Show the comment again to reply to it</source>
   <translation>Zeigen Sie den Kommentar wieder, um zu antworten</translation>
  </message>
  <message>
   <source>Showing again</source>
   <translation>Wird wieder gezeigt</translation>
  </message>
  <message>
   <source>Somebody who keeps their name to themselves</source>
   <translation>Jemand, der seinen Namen für sich behält</translation>
  </message>
  <message>
   <source>This comment is no longer there.</source>
   <translation>Diesen Kommentar gibt es nicht mehr.</translation>
  </message>
  <message>
   <source>This is the shop's own comment</source>
   <translation>Das ist ein Kommentar Ihres Ladens</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
  <message>
   <source>Turning off</source>
   <translation>Wird ausgeschaltet</translation>
  </message>
  <message>
   <source>Turning on</source>
   <translation>Wird eingeschaltet</translation>
  </message>
  <message>
   <source>Write to %1 in private</source>
   <translation>%1 privat schreiben</translation>
  </message>
  <message>
   <source>Writing privately</source>
   <translation>Private Antwort geht raus</translation>
  </message>
  <message>
   <source>edited</source>
   <translation>bearbeitet</translation>
  </message>
  <message>
   <source>mentioned the Page on Facebook. What was said stands there.</source>
   <translation>hat die Seite auf Facebook erwähnt. Was gesagt wurde, steht dort.</translation>
  </message>
  <message>
   <source>mentioned you. The words are being fetched.</source>
   <translation>hat Sie erwähnt. Die Worte werden geholt.</translation>
  </message>
  <message>
   <source>waits for an answer</source>
   <translation>wartet auf eine Antwort</translation>
  </message>
 </context>
 <context>
  <name>Completion</name>
  <message>
   <source>Write your first ready answer</source>
   <translation>Schreiben Sie Ihre erste fertige Antwort</translation>
  </message>
  <message>
   <source>first name</source>
   <translation>Vorname</translation>
  </message>
  <message>
   <source>name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>shop</source>
   <translation>Laden</translation>
  </message>
 </context>
 <context>
  <name>CompletionList</name>
  <message>
   <source>Suggestions</source>
   <translation>Vorschläge</translation>
  </message>
 </context>
 <context>
  <name>Composer</name>
  <message>
   <source>%1 allows it for 7 days after a customer writes. You can answer here as soon as they write again.</source>
   <translation>%1 erlaubt es 7 Tage lang, nachdem ein Kunde geschrieben hat. Sobald er wieder schreibt, können Sie hier antworten.</translation>
  </message>
  <message>
   <source>Blocked</source>
   <translation>Blockiert</translation>
  </message>
  <message>
   <source>Free text for %1</source>
   <translation>Freier Text für %1</translation>
  </message>
  <message>
   <source>Free text is closed</source>
   <translation>Freier Text ist nicht mehr möglich</translation>
  </message>
  <message>
   <source>It goes in a moment</source>
   <translation>Es geht gleich raus</translation>
  </message>
  <message>
   <source>It is on its way already, and Meta takes nothing back for a shop</source>
   <translation>Es ist schon unterwegs, und Meta nimmt für einen Laden nichts zurück</translation>
  </message>
  <message>
   <source>More than 24 h have passed. Until 7 days after the customer wrote, %1 takes what a person answers: nothing automatic, no offers.</source>
   <translation>Mehr als 24 Std. sind vergangen. Bis 7 Tage nach der Nachricht des Kunden nimmt %1 an, was ein Mensch antwortet: nichts Automatisches, keine Angebote.</translation>
  </message>
  <message numerus="yes">
   <source>Send as %n messages</source>
   <translation>
    <numerusform>Als %n Nachricht senden</numerusform>
    <numerusform>Als %n Nachrichten senden</numerusform>
   </translation>
  </message>
  <message>
   <source>Send on %1</source>
   <translation>Auf %1 senden</translation>
  </message>
  <message>
   <source>Send to %1 on %2</source>
   <translation>An %1 auf %2 senden</translation>
  </message>
  <message>
   <source>WhatsApp allows it for 24 h after a customer writes. A template may be sent now.</source>
   <translation>WhatsApp erlaubt es 24 Std. lang, nachdem ein Kunde geschrieben hat. Eine Vorlage lässt sich jetzt senden.</translation>
  </message>
  <message>
   <source>You answer as a person, for %1 more</source>
   <translation>Sie antworten als Mensch, noch %1</translation>
  </message>
 </context>
 <context>
  <name>ComputerCard</name>
  <message>
   <source>%1  ·  %2</source>
   <translation>%1  ·  %2</translation>
  </message>
  <message>
   <source>Remove…</source>
   <translation>Entfernen …</translation>
  </message>
 </context>
 <context>
  <name>Computers</name>
  <message>
   <source>Another computer</source>
   <translation>Ein anderer Computer</translation>
  </message>
  <message>
   <source>It is no computer of your shop any more.</source>
   <translation>Er gehört nicht mehr zu Ihrem Laden.</translation>
  </message>
  <message>
   <source>It is removed, and erases itself as soon as it is online.</source>
   <translation>Er ist entfernt und löscht sich, sobald er online ist.</translation>
  </message>
  <message>
   <source>It is removed, and receives nothing more.</source>
   <translation>Er ist entfernt und empfängt nichts mehr.</translation>
  </message>
  <message>
   <source>It is removed. Meta did not confirm: remove Conwerz at Facebook under Settings, Business integrations, and what your business gave it in Meta's business settings: System users, Revoke tokens. Then sign in here again.</source>
   <translation>Er ist entfernt. Meta hat nicht bestätigt: Entfernen Sie Conwerz bei Facebook unter Einstellungen, Business-Integrationen, und was Ihr Unternehmen ihm gab, in Metas Unternehmenseinstellungen: Systemnutzer, Token widerrufen. Melden Sie sich dann hier neu an.</translation>
  </message>
  <message>
   <source>It is removed. Nobody has signed in here, so nothing could be ended at Meta: remove Conwerz at Facebook under Settings, Business integrations, and what your business gave it in Meta's business settings: System users, Revoke tokens.</source>
   <translation>Er ist entfernt. Hier hat sich niemand angemeldet, also konnte bei Meta nichts beendet werden: Entfernen Sie Conwerz bei Facebook unter Einstellungen, Business-Integrationen, und was Ihr Unternehmen ihm gab, in Metas Unternehmenseinstellungen: Systemnutzer, Token widerrufen.</translation>
  </message>
  <message>
   <source>It is removed. When it is next online, it asks whoever sits there to erase everything.</source>
   <translation>Er ist entfernt. Wenn er das nächste Mal online ist, bittet er, wer dort sitzt, alles zu löschen.</translation>
  </message>
  <message>
   <source>It still receives something that this computer does not. Connect that here first, then remove it.</source>
   <translation>Er empfängt noch etwas, das dieser Computer nicht empfängt. Verbinden Sie das zuerst hier, dann entfernen Sie ihn.</translation>
  </message>
  <message>
   <source>Last seen %1</source>
   <translation>Zuletzt gesehen %1</translation>
  </message>
  <message numerus="yes">
   <source>Receives %n connections</source>
   <translation>
    <numerusform>Empfängt %n Verbindung</numerusform>
    <numerusform>Empfängt %n Verbindungen</numerusform>
   </translation>
  </message>
  <message>
   <source>Receives nothing</source>
   <translation>Empfängt nichts</translation>
  </message>
  <message>
   <source>Remove the computer that has been there %1?</source>
   <translation>Den Computer entfernen, der %1 da ist?</translation>
  </message>
  <message>
   <source>The relay did not answer, so nothing has changed. Try again.</source>
   <translation>Das Relay hat nicht geantwortet, also hat sich nichts geändert. Versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>There now</source>
   <translation>Gerade da</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Dieser Computer</translation>
  </message>
  <message>
   <source>What was signed in to here has ended at Meta; sign in again. If the other computer was signed in to your business, end that in Meta's business settings: System users, Revoke tokens.</source>
   <translation>Was hier angemeldet war, ist bei Meta beendet; melden Sie sich neu an. War der andere Computer bei Ihrem Unternehmen angemeldet, beenden Sie das in Metas Unternehmenseinstellungen: Systemnutzer, Token widerrufen.</translation>
  </message>
  <message>
   <source>What was signed in to here has ended at Meta; sign in again. Whoever else had signed in there removes Conwerz at Facebook under Settings, Business integrations.</source>
   <translation>Was hier angemeldet war, ist bei Meta beendet; melden Sie sich neu an. Wer sich sonst dort angemeldet hatte, entfernt Conwerz bei Facebook unter Einstellungen, Business-Integrationen.</translation>
  </message>
  <message>
   <source>since %1</source>
   <translation>seit %1</translation>
  </message>
 </context>
 <context>
  <name>ComputersPage</name>
  <message>
   <source>Another computer of your shop removed it, says the relay. That could not be proven, and Meta still lets it in, so nothing was erased. If it was you, erase everything here. If not, go on with it and sign in again.</source>
   <translation>Ein anderer Computer Ihres Ladens hat diesen entfernt, sagt das Relay. Das ließ sich nicht belegen, und Meta lässt ihn noch ein, also wurde nichts gelöscht. Wenn Sie es waren, löschen Sie hier alles. Wenn nicht, machen Sie mit ihm weiter und melden Sie sich neu an.</translation>
  </message>
  <message>
   <source>Asking the relay…</source>
   <translation>Das Relay wird gefragt …</translation>
  </message>
  <message>
   <source>Computers</source>
   <translation>Computer</translation>
  </message>
  <message>
   <source>Erase everything…</source>
   <translation>Alles löschen …</translation>
  </message>
  <message>
   <source>Go on with this computer</source>
   <translation>Mit diesem Computer weitermachen</translation>
  </message>
  <message>
   <source>It knows which computers receive for your shop.</source>
   <translation>Es weiß, welche Computer für Ihren Laden empfangen.</translation>
  </message>
  <message>
   <source>It knows which computers there are. Everything else goes on; look here again later.</source>
   <translation>Es weiß, welche Computer es gibt. Alles andere läuft weiter; sehen Sie später wieder nach.</translation>
  </message>
  <message>
   <source>Sign in again</source>
   <translation>Neu anmelden</translation>
  </message>
  <message>
   <source>The relay does not answer</source>
   <translation>Das Relay antwortet nicht</translation>
  </message>
  <message>
   <source>This computer was removed</source>
   <translation>Dieser Computer wurde entfernt</translation>
  </message>
  <message>
   <source>Where your shop is open. To move it to another computer, restore a backup there or sign in: it takes over, and this one stops receiving.</source>
   <translation>Wo Ihr Laden offen ist. Um ihn auf einen anderen Computer zu bringen, stellen Sie dort eine Sicherung wieder her oder melden Sie sich an: Jener übernimmt, und dieser empfängt nicht mehr.</translation>
  </message>
 </context>
 <context>
  <name>Connect</name>
  <message>
   <source>A code is good for one try, so that nobody can guess it. A new login shows a new one.</source>
   <translation>Ein Code gilt für einen Versuch, damit niemand ihn erraten kann. Eine neue Anmeldung zeigt einen neuen.</translation>
  </message>
  <message>
   <source>Another computer receives this</source>
   <translation>Ein anderer Computer empfängt das</translation>
  </message>
  <message>
   <source>Another computer receives this. Take it over, and that one stops.</source>
   <translation>Ein anderer Computer empfängt das. Übernehmen Sie es, und jener hört auf.</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Noch einmal fragen</translation>
  </message>
  <message>
   <source>At Facebook, no Page that fits was ticked. Choose Edit settings there, and tick your Pages.</source>
   <translation>Bei Facebook wurde keine passende Seite angekreuzt. Wählen Sie dort „Einstellungen bearbeiten“, und kreuzen Sie Ihre Seiten an.</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Kommentare</translation>
  </message>
  <message>
   <source>Comments under your posts: answer, hide, write privately.</source>
   <translation>Kommentare unter Ihren Beiträgen: antworten, verbergen, privat schreiben.</translation>
  </message>
  <message>
   <source>Connected, and Meta confirms it</source>
   <translation>Verbunden, und Meta bestätigt es</translation>
  </message>
  <message>
   <source>Direct messages to your professional account.</source>
   <translation>Direktnachrichten an Ihr professionelles Konto.</translation>
  </message>
  <message>
   <source>Each login is handed over once, to the computer that began it. Nothing was connected here.</source>
   <translation>Jede Anmeldung wird einmal übergeben, an den Computer, der sie begonnen hat. Hier wurde nichts verbunden.</translation>
  </message>
  <message>
   <source>Facebook did not finish</source>
   <translation>Facebook hat es nicht abgeschlossen</translation>
  </message>
  <message>
   <source>Facebook does not answer</source>
   <translation>Facebook antwortet nicht</translation>
  </message>
  <message>
   <source>Forms that people fill in from your advertisements.</source>
   <translation>Formulare, die Menschen aus Ihren Anzeigen heraus ausfüllen.</translation>
  </message>
  <message>
   <source>Go to Facebook again</source>
   <translation>Noch einmal zu Facebook</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>Insights</translation>
  </message>
  <message>
   <source>Instagram comments</source>
   <translation>Instagram-Kommentare</translation>
  </message>
  <message>
   <source>Instagram insights</source>
   <translation>Instagram-Insights</translation>
  </message>
  <message>
   <source>Instagram messages</source>
   <translation>Instagram-Nachrichten</translation>
  </message>
  <message>
   <source>It does not take this login. Nothing was connected.</source>
   <translation>Es nimmt diese Anmeldung nicht an. Nichts wurde verbunden.</translation>
  </message>
  <message>
   <source>It has to be taken over first.</source>
   <translation>Das muss zuerst übernommen werden.</translation>
  </message>
  <message>
   <source>It receives Meta's messages for you, and is needed to log in. Check the internet connection.</source>
   <translation>Es empfängt Metas Nachrichten für Sie und wird zum Anmelden gebraucht. Prüfen Sie die Internetverbindung.</translation>
  </message>
  <message>
   <source>It sent you back without a login. Sign in to facebook.com in your browser first, then try again.</source>
   <translation>Es hat Sie ohne Anmeldung zurückgeschickt. Melden Sie sich zuerst im Browser bei facebook.com an, dann versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Lead Ads</source>
   <translation>Lead Ads</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Leads</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Nachrichten</translation>
  </message>
  <message>
   <source>Meta does not confirm that it will tell Conwerz everything. Press Test under Integrations.</source>
   <translation>Meta bestätigt nicht, dass es Conwerz alles mitteilen wird. Drücken Sie „Testen“ unter Integrationen.</translation>
  </message>
  <message>
   <source>Meta refused it.</source>
   <translation>Meta hat es abgelehnt.</translation>
  </message>
  <message>
   <source>No professional Instagram account is linked to this Page, or it was not ticked.</source>
   <translation>Mit dieser Seite ist kein professionelles Instagram-Konto verknüpft, oder es wurde nicht angekreuzt.</translation>
  </message>
  <message>
   <source>Not ticked at Facebook. Go there again and tick it.</source>
   <translation>Bei Facebook nicht angekreuzt. Gehen Sie noch einmal hin und kreuzen Sie es an.</translation>
  </message>
  <message>
   <source>Nothing came back from the browser in a quarter of an hour. The old tab can be closed.</source>
   <translation>Eine Viertelstunde lang kam nichts vom Browser zurück. Der alte Tab kann geschlossen werden.</translation>
  </message>
  <message>
   <source>Nothing was connected</source>
   <translation>Nichts wurde verbunden</translation>
  </message>
  <message>
   <source>Nothing was connected.</source>
   <translation>Nichts wurde verbunden.</translation>
  </message>
  <message>
   <source>Owned by a business portfolio. Allow business access to connect it.</source>
   <translation>Gehört einem Unternehmensportfolio. Erlauben Sie den Unternehmenszugriff, um sie zu verbinden.</translation>
  </message>
  <message>
   <source>Reach, views and followers, as daily figures.</source>
   <translation>Reichweite, Aufrufe und Follower, als Tageszahlen.</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <source>The keychain is closed</source>
   <translation>Der Schlüsselbund ist zu</translation>
  </message>
  <message>
   <source>The keychain is closed, so its key could not be kept.</source>
   <translation>Der Schlüsselbund ist zu, also ließ sich sein Schlüssel nicht aufbewahren.</translation>
  </message>
  <message>
   <source>The list of Pages was left out</source>
   <translation>Die Liste der Seiten wurde ausgelassen</translation>
  </message>
  <message>
   <source>The login cannot be kept safely, so nothing was connected. Unlock the keychain.</source>
   <translation>Die Anmeldung lässt sich nicht sicher aufbewahren, also wurde nichts verbunden. Entsperren Sie den Schlüsselbund.</translation>
  </message>
  <message>
   <source>The login was left open</source>
   <translation>Die Anmeldung blieb offen</translation>
  </message>
  <message>
   <source>The login went through, but what it brings could not be asked for. Nothing was connected.</source>
   <translation>Die Anmeldung gelang, aber was sie bringt, ließ sich nicht erfragen. Nichts wurde verbunden.</translation>
  </message>
  <message>
   <source>The relay did not take it. Try again in a minute.</source>
   <translation>Das Relay hat es nicht angenommen. Versuchen Sie es in einer Minute noch einmal.</translation>
  </message>
  <message>
   <source>The relay does not answer</source>
   <translation>Das Relay antwortet nicht</translation>
  </message>
  <message>
   <source>The relay refused</source>
   <translation>Das Relay hat abgelehnt</translation>
  </message>
  <message>
   <source>The relay refuses requests from another time. Set the clock in the system's settings.</source>
   <translation>Das Relay lehnt Anfragen aus einer anderen Zeit ab. Stellen Sie die Uhr in den Einstellungen des Systems.</translation>
  </message>
  <message>
   <source>There is nothing to connect yet</source>
   <translation>Es gibt noch nichts zu verbinden</translation>
  </message>
  <message>
   <source>This computer's clock is wrong</source>
   <translation>Die Uhr dieses Computers geht falsch</translation>
  </message>
  <message>
   <source>This is not our relay</source>
   <translation>Das ist nicht unser Relay</translation>
  </message>
  <message>
   <source>This login was used before</source>
   <translation>Diese Anmeldung wurde schon verwendet</translation>
  </message>
  <message>
   <source>This relay asks for an invitation</source>
   <translation>Dieses Relay verlangt eine Einladung</translation>
  </message>
  <message>
   <source>Those were not the six digits</source>
   <translation>Das waren nicht die sechs Ziffern</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
  <message>
   <source>Type the code</source>
   <translation>Code eintippen</translation>
  </message>
  <message>
   <source>What people write to your Page, and your answers.</source>
   <translation>Was Menschen an Ihre Seite schreiben, und Ihre Antworten.</translation>
  </message>
  <message>
   <source>Whoever answers at its address has another key. Nothing was sent. A company's proxy can do this.</source>
   <translation>Wer an seiner Adresse antwortet, hat einen anderen Schlüssel. Nichts wurde gesendet. Ein Firmen-Proxy kann so etwas tun.</translation>
  </message>
  <message>
   <source>Whoever runs it gives you a code. Type it beside the relay's address.</source>
   <translation>Wer es betreibt, gibt Ihnen einen Code. Tippen Sie ihn neben der Adresse des Relays ein.</translation>
  </message>
  <message>
   <source>Without it Conwerz cannot see what there is to connect. At Facebook, leave every box ticked.</source>
   <translation>Ohne sie kann Conwerz nicht sehen, was es zu verbinden gibt. Lassen Sie bei Facebook jedes Kästchen angekreuzt.</translation>
  </message>
  <message>
   <source>You cancelled at Facebook, so nothing was granted. You can begin again whenever you like.</source>
   <translation>Sie haben bei Facebook abgebrochen, also wurde nichts gewährt. Sie können jederzeit neu beginnen.</translation>
  </message>
  <message>
   <source>You lack the task “%1” on this Page. Ask whoever manages it to give it to you.</source>
   <translation>Ihnen fehlt die Aufgabe „%1“ auf dieser Seite. Bitten Sie, wer sie verwaltet, sie Ihnen zu geben.</translation>
  </message>
  <message>
   <source>Your WhatsApp Business number, through Meta's cloud.</source>
   <translation>Ihre Nummer von WhatsApp Business, über Metas Cloud.</translation>
  </message>
 </context>
 <context>
  <name>ConnectFlow</name>
  <message>
   <source>Left out at Facebook, so it does not work yet: %1</source>
   <translation>Bei Facebook ausgelassen, geht also noch nicht: %1</translation>
  </message>
  <message>
   <source>No message came. Press Test under Integrations to wait again.</source>
   <translation>Es kam keine Nachricht. Drücken Sie „Testen“ unter Integrationen, um noch einmal zu warten.</translation>
  </message>
  <message>
   <source>Received in %1 s</source>
   <translation>In %1 s empfangen</translation>
  </message>
  <message>
   <source>Waiting for a message: write “hello” to it from any account.</source>
   <translation>Wartet auf eine Nachricht: Schreiben Sie von irgendeinem Konto „hallo“ dorthin.</translation>
  </message>
  <message>
   <source>business access</source>
   <translation>Unternehmenszugriff</translation>
  </message>
 </context>
 <context>
  <name>ConnectPage</name>
  <message>
   <source>Step %1 of 3</source>
   <translation>Schritt %1 von 3</translation>
  </message>
 </context>
 <context>
  <name>Conversation</name>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Did it arrive? %1</source>
   <translation>Angekommen? %1</translation>
  </message>
  <message>
   <source>Draft: %1</source>
   <translation>Entwurf: %1</translation>
  </message>
  <message>
   <source>Message unsent</source>
   <translation>Nachricht zurückgenommen</translation>
  </message>
  <message>
   <source>Not delivered: %1</source>
   <translation>Nicht zugestellt: %1</translation>
  </message>
  <message>
   <source>You: %1</source>
   <translation>Sie: %1</translation>
  </message>
  <message>
   <source>done</source>
   <translation>erledigt</translation>
  </message>
  <message>
   <source>labelled %1</source>
   <translation>Label %1</translation>
  </message>
  <message>
   <source>snoozed: %1</source>
   <translation>zurückgestellt: %1</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>mit Stern</translation>
  </message>
  <message>
   <source>unread: %1</source>
   <translation>ungelesen: %1</translation>
  </message>
 </context>
 <context>
  <name>ConversationList</name>
  <message>
   <source>Conversations</source>
   <translation>Unterhaltungen</translation>
  </message>
  <message>
   <source>Search results</source>
   <translation>Suchergebnisse</translation>
  </message>
 </context>
 <context>
  <name>Decided</name>
  <message>
   <source>Your administrator decided this for this computer.</source>
   <translation>Das hat Ihre Verwaltung für diesen Computer entschieden.</translation>
  </message>
 </context>
 <context>
  <name>DeleteQuestion</name>
  <message>
   <source>Delete the comment</source>
   <translation>Kommentar löschen</translation>
  </message>
  <message>
   <source>Delete this comment?</source>
   <translation>Diesen Kommentar löschen?</translation>
  </message>
  <message>
   <source>It goes from Instagram for everybody, with the answers below it, and cannot be brought back. Hiding it keeps it for you and for whoever wrote it.</source>
   <translation>Er verschwindet für alle von Instagram, mit den Antworten darunter, und lässt sich nicht zurückholen. Verbergen erhält ihn für Sie und für die Person, die ihn geschrieben hat.</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Behalten</translation>
  </message>
 </context>
 <context>
  <name>DeliveryKey</name>
  <message>
   <source>Changed here. The delivery service does not answer now, and takes the new key when it does.</source>
   <translation>Hier gewechselt. Der Zustelldienst antwortet gerade nicht und nimmt den neuen Schlüssel, sobald er es tut.</translation>
  </message>
  <message>
   <source>Changed. What waited for the old key is opened with it all the same.</source>
   <translation>Gewechselt. Was auf den alten Schlüssel wartete, wird trotzdem geöffnet.</translation>
  </message>
  <message>
   <source>It is being changed…</source>
   <translation>Wird gewechselt …</translation>
  </message>
  <message>
   <source>Nothing was changed: the keychain did not open. Unlock it and try again.</source>
   <translation>Nichts wurde geändert: Der Schlüsselbund ging nicht auf. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
  </message>
 </context>
 <context>
  <name>Disconnect</name>
  <message>
   <source>%1 is disconnected</source>
   <translation>%1 ist getrennt</translation>
  </message>
  <message>
   <source>Another computer of yours receives it now</source>
   <translation>Ein anderer Computer von Ihnen empfängt es jetzt</translation>
  </message>
  <message>
   <source>Backups in reach erased</source>
   <translation>Erreichbare Sicherungen gelöscht</translation>
  </message>
  <message>
   <source>Conwerz was removed at Facebook</source>
   <translation>Conwerz wurde bei Facebook entfernt</translation>
  </message>
  <message>
   <source>Deletion was asked for at Facebook</source>
   <translation>Bei Facebook wurde die Löschung verlangt</translation>
  </message>
  <message>
   <source>Disconnect %1?</source>
   <translation>%1 trennen?</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>Done by the relay</source>
   <translation>Vom Relay erledigt</translation>
  </message>
  <message>
   <source>Erased here</source>
   <translation>Hier gelöscht</translation>
  </message>
  <message>
   <source>Instagram messages and comments stop here. This is what will happen:</source>
   <translation>Instagram-Nachrichten und -Kommentare enden hier. Das wird geschehen:</translation>
  </message>
  <message>
   <source>It had ended before (code %1)</source>
   <translation>Sie war schon vorher beendet (Code %1)</translation>
  </message>
  <message>
   <source>It was unsubscribed and its login destroyed here. At Meta the grant goes on for the others.</source>
   <translation>Es wurde abbestellt und seine Anmeldung hier vernichtet. Bei Meta gilt die Erlaubnis für die anderen weiter.</translation>
  </message>
  <message>
   <source>Its leads stay here. The receipt itself holds no personal data.</source>
   <translation>Die Leads davon bleiben hier. Der Beleg selbst enthält keine personenbezogenen Daten.</translation>
  </message>
  <message>
   <source>Left on: another connection needs it</source>
   <translation>Bleibt an: Eine andere Verbindung braucht es</translation>
  </message>
  <message>
   <source>Login destroyed here</source>
   <translation>Anmeldung hier vernichtet</translation>
  </message>
  <message>
   <source>Login revoked</source>
   <translation>Anmeldung widerrufen</translation>
  </message>
  <message>
   <source>Login tried once more</source>
   <translation>Anmeldung noch einmal probiert</translation>
  </message>
  <message>
   <source>Messenger and Lead Ads stop here. This is what will happen:</source>
   <translation>Messenger und Lead Ads enden hier. Das wird geschehen:</translation>
  </message>
  <message>
   <source>Meta did not confirm within a day. End it in Meta's business settings: System users, Revoke tokens.</source>
   <translation>Meta hat es binnen eines Tages nicht bestätigt. Beenden Sie es in Metas Unternehmenseinstellungen: Systemnutzer, Token widerrufen.</translation>
  </message>
  <message>
   <source>Meta did not confirm within a day. Remove Conwerz at Facebook under Business integrations.</source>
   <translation>Meta hat es binnen eines Tages nicht bestätigt. Entfernen Sie Conwerz bei Facebook unter Business-Integrationen.</translation>
  </message>
  <message>
   <source>Never confirmed: end it in Meta's business settings</source>
   <translation>Nie bestätigt: Beenden Sie es in Metas Unternehmenseinstellungen</translation>
  </message>
  <message>
   <source>Never confirmed: remove Conwerz at Facebook</source>
   <translation>Nie bestätigt: Entfernen Sie Conwerz bei Facebook</translation>
  </message>
  <message>
   <source>No answer yet, asked again</source>
   <translation>Noch keine Antwort, wird wieder gefragt</translation>
  </message>
  <message>
   <source>Not done: Meta's grant goes on</source>
   <translation>Nicht geschehen: Die Erlaubnis bei Meta gilt weiter</translation>
  </message>
  <message>
   <source>Not finished</source>
   <translation>Nicht abgeschlossen</translation>
  </message>
  <message>
   <source>Nothing changes: another computer of yours goes on with it.</source>
   <translation>Nichts ändert sich: Ein anderer Ihrer Computer führt es weiter.</translation>
  </message>
  <message>
   <source>Nothing of it is left here. The receipt itself holds no personal data.</source>
   <translation>Nichts davon ist hier übrig. Der Beleg selbst enthält keine personenbezogenen Daten.</translation>
  </message>
  <message>
   <source>Nothing was there</source>
   <translation>Es war nichts da</translation>
  </message>
  <message>
   <source>Refused by Meta (code %1)</source>
   <translation>Von Meta abgelehnt (Code %1)</translation>
  </message>
  <message>
   <source>Rejected with code %1, as it should be</source>
   <translation>Mit Code %1 abgelehnt, wie es sein soll</translation>
  </message>
  <message>
   <source>Relay lets go</source>
   <translation>Relay lässt los</translation>
  </message>
  <message>
   <source>The login, and with it: %1</source>
   <translation>Die Anmeldung, und mit ihr: %1</translation>
  </message>
  <message>
   <source>The login. Nothing else is stored of it.</source>
   <translation>Die Anmeldung. Sonst ist davon nichts gespeichert.</translation>
  </message>
  <message>
   <source>The relay ended the grant. Meta did not answer this computer within a day, so it was not tried once more.</source>
   <translation>Das Relay hat die Erlaubnis beendet. Meta hat diesem Computer einen Tag lang nicht geantwortet, also wurde sie nicht noch einmal probiert.</translation>
  </message>
  <message>
   <source>This computer's keychain or disk did not answer. Conwerz goes on by itself; look here again.</source>
   <translation>Schlüsselbund oder Datenträger dieses Computers haben nicht geantwortet. Conwerz macht von selbst weiter; sehen Sie hier wieder nach.</translation>
  </message>
  <message>
   <source>Waiting for Meta: what is stored here is gone, and Meta is asked again until it confirms.</source>
   <translation>Wartet auf Meta: Was hier gespeichert war, ist weg, und Meta wird gefragt, bis es bestätigt.</translation>
  </message>
  <message>
   <source>Webhooks unsubscribed</source>
   <translation>Webhooks abbestellt</translation>
  </message>
  <message>
   <source>Webhooks unsubscribed, login revoked at once.</source>
   <translation>Webhooks abbestellt, Anmeldung sofort widerrufen.</translation>
  </message>
  <message>
   <source>WhatsApp messages stop here. This is what will happen:</source>
   <translation>WhatsApp-Nachrichten enden hier. Das wird geschehen:</translation>
  </message>
 </context>
 <context>
  <name>DisconnectQuestion</name>
  <message>
   <source>At Meta</source>
   <translation>Bei Meta</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Disconnect and erase</source>
   <translation>Trennen und löschen</translation>
  </message>
  <message>
   <source>Disconnect and erase everything</source>
   <translation>Trennen und alles löschen</translation>
  </message>
  <message>
   <source>Disconnect, keep leads</source>
   <translation>Trennen, Leads behalten</translation>
  </message>
  <message>
   <source>Disconnect, keep the leads (%1)</source>
   <translation>Trennen, Leads behalten (%1)</translation>
  </message>
  <message>
   <source>Disconnecting…</source>
   <translation>Wird getrennt …</translation>
  </message>
  <message>
   <source>End the whole login, sign the others in again</source>
   <translation>Ganze Anmeldung beenden, die anderen neu anmelden</translation>
  </message>
  <message>
   <source>It receives nothing of it any more.</source>
   <translation>Es empfängt nichts mehr davon.</translation>
  </message>
  <message>
   <source>Leads are your own records and stay for up to 13 months.</source>
   <translation>Leads sind Ihre eigenen Unterlagen und bleiben bis zu 13 Monate.</translation>
  </message>
  <message>
   <source>Make a backup first</source>
   <translation>Zuerst sichern</translation>
  </message>
  <message>
   <source>Meta has one login for this and: %1</source>
   <translation>Meta hat eine einzige Anmeldung für das hier und: %1</translation>
  </message>
  <message>
   <source>Nothing of it stays here. Backups in reach are erased as well.</source>
   <translation>Nichts davon bleibt hier. Erreichbare Sicherungen werden auch gelöscht.</translation>
  </message>
  <message>
   <source>On the relay</source>
   <translation>Auf dem Relay</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>Auf diesem Computer</translation>
  </message>
  <message>
   <source>Save as JSON</source>
   <translation>Als JSON speichern</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Als PDF speichern</translation>
  </message>
  <message>
   <source>The others go on. So does what you granted at Meta, and the receipt says so.</source>
   <translation>Die anderen laufen weiter. Ebenso, was Sie bei Meta gewährt haben, und der Beleg sagt es.</translation>
  </message>
  <message>
   <source>Type %1 to erase everything</source>
   <translation>Tippen Sie %1, um alles zu löschen</translation>
  </message>
  <message>
   <source>Unsubscribe and destroy the login here only</source>
   <translation>Nur hier abbestellen und die Anmeldung vernichten</translation>
  </message>
  <message>
   <source>Webhooks unsubscribed. Meta's grant goes on for the others.</source>
   <translation>Webhooks abbestellt. Metas Erlaubnis gilt für die anderen weiter.</translation>
  </message>
  <message>
   <source>Works without Meta too: this computer first, Meta as soon as it answers.</source>
   <translation>Geht auch ohne Meta: zuerst dieser Computer, dann Meta, sobald es antwortet.</translation>
  </message>
 </context>
 <context>
  <name>DisconnectStep</name>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
 </context>
 <context>
  <name>DonePage</name>
  <message>
   <source>Connecting…</source>
   <translation>Wird verbunden …</translation>
  </message>
  <message>
   <source>Each one is routed, subscribed, and read back from Meta.</source>
   <translation>Jede wird zugeordnet, abonniert und von Meta zurückgelesen.</translation>
  </message>
  <message>
   <source>Open the inbox</source>
   <translation>Posteingang öffnen</translation>
  </message>
  <message>
   <source>Take over from the other computer</source>
   <translation>Vom anderen Computer übernehmen</translation>
  </message>
  <message>
   <source>Try it now: write “hello” to your Page from any other account, and see it arrive here.</source>
   <translation>Probieren Sie es jetzt: Schreiben Sie von irgendeinem anderen Konto „hallo“ an Ihre Seite, und sehen Sie es hier ankommen.</translation>
  </message>
  <message>
   <source>Your shop is connected</source>
   <translation>Ihr Laden ist verbunden</translation>
  </message>
 </context>
 <context>
  <name>Doors</name>
  <message>
   <source>Answer everyone who writes to your shop, from one place that stays on your computer.</source>
   <translation>Antworten Sie allen, die Ihrem Laden schreiben, an einem Ort, der auf Ihrem Computer bleibt.</translation>
  </message>
  <message>
   <source>Connect my shop</source>
   <translation>Meinen Laden verbinden</translation>
  </message>
  <message>
   <source>Encrypted on this computer. No telemetry, no adverts.</source>
   <translation>Verschlüsselt auf diesem Computer. Keine Telemetrie, keine Werbung.</translation>
  </message>
  <message>
   <source>Every customer,
one calm inbox.</source>
   <translation>Alle Kunden,
ein ruhiger Posteingang.</translation>
  </message>
  <message>
   <source>Four steps, about three minutes. You choose what we ask Meta for.</source>
   <translation>Vier Schritte, etwa drei Minuten. Sie wählen, worum wir Meta bitten.</translation>
  </message>
  <message>
   <source>I have a backup</source>
   <translation>Ich habe eine Sicherung</translation>
  </message>
  <message>
   <source>One click. No account, no network, nothing is sent.</source>
   <translation>Ein Klick. Kein Konto, kein Netz, nichts wird gesendet.</translation>
  </message>
  <message>
   <source>Opening the practice shop…</source>
   <translation>Der Übungsladen wird geöffnet …</translation>
  </message>
  <message>
   <source>Try with a practice shop</source>
   <translation>Mit einem Übungsladen probieren</translation>
  </message>
 </context>
 <context>
  <name>EmojiButton</name>
  <message>
   <source>React with %1</source>
   <translation>Mit %1 reagieren</translation>
  </message>
 </context>
 <context>
  <name>EnclosureStrip</name>
  <message>
   <source>Files of this answer</source>
   <translation>Dateien dieser Antwort</translation>
  </message>
 </context>
 <context>
  <name>EnclosureTile</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>%1, %2. %3</source>
   <translation>%1, %2. %3</translation>
  </message>
  <message>
   <source>Being made to fit</source>
   <translation>Wird passend gemacht</translation>
  </message>
  <message>
   <source>Leave out %1</source>
   <translation>%1 weglassen</translation>
  </message>
 </context>
 <context>
  <name>Enclosures</name>
  <message>
   <source>%1 does not take files of this kind.</source>
   <translation>%1 nimmt Dateien dieser Art nicht an.</translation>
  </message>
  <message>
   <source>%1 takes up to %2.</source>
   <translation>%1 nimmt bis zu %2.</translation>
  </message>
  <message>
   <source>Make it smaller</source>
   <translation>Kleiner machen</translation>
  </message>
  <message>
   <source>Send as JPEG</source>
   <translation>Als JPEG senden</translation>
  </message>
  <message>
   <source>This file is empty.</source>
   <translation>Diese Datei ist leer.</translation>
  </message>
 </context>
 <context>
  <name>EndedCard</name>
  <message>
   <source>Open Facebook</source>
   <translation>Facebook öffnen</translation>
  </message>
  <message>
   <source>Reconnect</source>
   <translation>Neu verbinden</translation>
  </message>
  <message>
   <source>Switch on…</source>
   <translation>Einschalten…</translation>
  </message>
 </context>
 <context>
  <name>EndedLogin</name>
  <message>
   <source>Answers that are on their way wait until then.</source>
   <translation>Antworten, die unterwegs sind, warten bis dahin.</translation>
  </message>
  <message>
   <source>You have switched off messages of %1. Switch them on to answer.</source>
   <translation>Sie haben die Nachrichten von %1 ausgeschaltet. Schalten Sie sie ein, um zu antworten.</translation>
  </message>
 </context>
 <context>
  <name>EndedPage</name>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
 </context>
 <context>
  <name>EndedRow</name>
  <message>
   <source>Receipt</source>
   <translation>Beleg</translation>
  </message>
 </context>
 <context>
  <name>EraseAll</name>
  <message>
   <source>A file could not be deleted. The next start of Conwerz tries again.</source>
   <translation>Eine Datei ließ sich nicht löschen. Der nächste Start von Conwerz versucht es wieder.</translation>
  </message>
  <message>
   <source>At Meta</source>
   <translation>Bei Meta</translation>
  </message>
  <message>
   <source>Backups in reach</source>
   <translation>Erreichbare Sicherungen</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>Files: %1</source>
   <translation>Dateien: %1</translation>
  </message>
  <message>
   <source>In the keychain</source>
   <translation>Im Schlüsselbund</translation>
  </message>
  <message>
   <source>Meta did not confirm. Remove Conwerz at Facebook under Settings, Business integrations, and what your business gave it in Meta's business settings: System users, Revoke tokens.</source>
   <translation>Meta hat nicht bestätigt. Entfernen Sie Conwerz bei Facebook unter Einstellungen, Business-Integrationen, und was Ihr Unternehmen ihm gab, in Metas Unternehmenseinstellungen: Systemnutzer, Token widerrufen.</translation>
  </message>
  <message>
   <source>None.</source>
   <translation>Keine.</translation>
  </message>
  <message>
   <source>Not finished</source>
   <translation>Nicht abgeschlossen</translation>
  </message>
  <message>
   <source>Nothing is connected.</source>
   <translation>Nichts ist verbunden.</translation>
  </message>
  <message>
   <source>On the relay</source>
   <translation>Auf dem Relay</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>Auf diesem Computer</translation>
  </message>
  <message>
   <source>Out of reach: %1. Delete the files named .conwerz-backup where they are.</source>
   <translation>Nicht erreichbar: %1. Löschen Sie die Dateien mit der Endung .conwerz-backup dort, wo sie sind.</translation>
  </message>
  <message>
   <source>The database's key, the recovery code and every login.</source>
   <translation>Der Schlüssel der Datenbank, der Wiederherstellungscode und jede Anmeldung.</translation>
  </message>
  <message>
   <source>The database. No message is in it.</source>
   <translation>Die Datenbank. Keine Nachricht ist darin.</translation>
  </message>
  <message>
   <source>The keychain did not open. Its entries named Conwerz open nothing any more: delete them there.</source>
   <translation>Der Schlüsselbund ging nicht auf. Seine Einträge namens Conwerz öffnen nichts mehr: Löschen Sie sie dort.</translation>
  </message>
  <message>
   <source>The relay did not answer. What waits there is sealed, and is let go of within 30 days.</source>
   <translation>Das Relay hat nicht geantwortet. Was dort wartet, ist versiegelt und wird binnen 30 Tagen gelöscht.</translation>
  </message>
  <message>
   <source>This computer's registration, and what waits there sealed.</source>
   <translation>Die Registrierung dieses Computers, und was dort versiegelt wartet.</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>Im Gange</translation>
  </message>
  <message>
   <source>Unsubscribed, and the grant ended: %1</source>
   <translation>Abbestellt, und die Erlaubnis beendet: %1</translation>
  </message>
  <message>
   <source>erase</source>
   <translation>löschen</translation>
  </message>
 </context>
 <context>
  <name>ErasePage</name>
  <message>
   <source>Conwerz forgets your shop, and begins again as on its first day.</source>
   <translation>Conwerz vergisst Ihren Laden und beginnt neu wie am ersten Tag.</translation>
  </message>
  <message>
   <source>Erase everything</source>
   <translation>Alles löschen</translation>
  </message>
  <message>
   <source>Export first</source>
   <translation>Zuerst exportieren</translation>
  </message>
  <message>
   <source>The practice shop ends. Your own shop, if you have one, stays as it is.</source>
   <translation>Der Übungsladen endet. Ihr eigener Laden, wenn Sie einen haben, bleibt, wie er ist.</translation>
  </message>
  <message>
   <source>The recovery code opens nothing afterwards, and your customers' messages cannot be fetched again in full. What Facebook, Instagram and WhatsApp keep themselves stays there.</source>
   <translation>Der Wiederherstellungscode öffnet danach nichts mehr, und die Nachrichten Ihrer Kunden lassen sich nicht vollständig neu holen. Was Facebook, Instagram und WhatsApp selbst aufbewahren, bleibt dort.</translation>
  </message>
  <message>
   <source>There is no way back</source>
   <translation>Es gibt kein Zurück</translation>
  </message>
  <message>
   <source>Type “%1” to erase everything</source>
   <translation>Tippen Sie „%1“, um alles zu löschen</translation>
  </message>
  <message>
   <source>What will happen, in this order</source>
   <translation>Was geschehen wird, in dieser Reihenfolge</translation>
  </message>
 </context>
 <context>
  <name>ErasingScreen</name>
  <message>
   <source>Another computer of your shop removed this one.</source>
   <translation>Ein anderer Computer Ihres Ladens hat diesen entfernt.</translation>
  </message>
  <message>
   <source>Erased here, with something left elsewhere</source>
   <translation>Hier gelöscht, anderswo ist etwas übrig</translation>
  </message>
  <message>
   <source>Erasing everything</source>
   <translation>Alles wird gelöscht</translation>
  </message>
  <message>
   <source>I have read it</source>
   <translation>Ich habe es gelesen</translation>
  </message>
  <message>
   <source>Nothing on this computer can be read any more. This is left for you:</source>
   <translation>Nichts auf diesem Computer ist mehr lesbar. Das bleibt für Sie zu tun:</translation>
  </message>
  <message>
   <source>This takes a moment. If it is interrupted, the next start finishes it.</source>
   <translation>Das dauert einen Moment. Wird es unterbrochen, bringt der nächste Start es zu Ende.</translation>
  </message>
 </context>
 <context>
  <name>Erasure</name>
  <message numerus="yes">
   <source>%1 of %n erased ids are still in the file; the next purge looks again</source>
   <translation>
    <numerusform>%1 von %n gelöschten ID steht noch in der Datei; die nächste Löschung sieht wieder nach</numerusform>
    <numerusform>%1 von %n gelöschten IDs stehen noch in der Datei; die nächste Löschung sieht wieder nach</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>0 traces of %n ids in %1 decrypted pages</source>
   <translation>
    <numerusform>0 Spuren von %n ID in %1 entschlüsselten Seiten</numerusform>
    <numerusform>0 Spuren von %n IDs in %1 entschlüsselten Seiten</numerusform>
   </translation>
  </message>
  <message>
   <source>A person was forgotten</source>
   <translation>Eine Person wurde vergessen</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Sicherungen</translation>
  </message>
  <message>
   <source>Backups out of reach, to be erased by hand</source>
   <translation>Nicht erreichbare Sicherungen, von Hand zu löschen</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Kommentare</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>Unterhaltungen</translation>
  </message>
  <message>
   <source>Disconnected</source>
   <translation>Getrennt</translation>
  </message>
  <message>
   <source>Drafts</source>
   <translation>Entwürfe</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Leads</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Nachrichten</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notizen</translation>
  </message>
  <message>
   <source>Nothing had an id that could be looked for</source>
   <translation>Nichts hatte eine ID, nach der sich suchen ließe</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Anderes</translation>
  </message>
  <message>
   <source>Past their time</source>
   <translation>Frist abgelaufen</translation>
  </message>
  <message>
   <source>Pictures and files</source>
   <translation>Bilder und Dateien</translation>
  </message>
  <message>
   <source>Reactions</source>
   <translation>Reaktionen</translation>
  </message>
  <message>
   <source>Unread events</source>
   <translation>Nicht gelesene Ereignisse</translation>
  </message>
 </context>
 <context>
  <name>Export</name>
  <message>
   <source>%1 could not be written. Make room, or choose another folder.</source>
   <translation>%1 ließ sich nicht schreiben. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>Unterhaltung</translation>
  </message>
 </context>
 <context>
  <name>ExportPage</name>
  <message>
   <source>Everything</source>
   <translation>Alles</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Export</translation>
  </message>
  <message>
   <source>One ZIP with a file for each kind of data, and a page that describes them. It is not encrypted: whoever has it can read it.</source>
   <translation>Ein ZIP mit einer Datei für jede Art von Daten und einer Seite, die sie beschreibt. Es ist nicht verschlüsselt: Wer es hat, kann es lesen.</translation>
  </message>
  <message>
   <source>One conversation</source>
   <translation>Eine Unterhaltung</translation>
  </message>
  <message>
   <source>Open it in the inbox. Ctrl+P prints it; Ctrl+Shift+S saves it as PDF, text, HTML or JSON, by the ending of the name.</source>
   <translation>Öffnen Sie sie im Posteingang. Ctrl+P druckt sie; Ctrl+Shift+S speichert sie als PDF, Text, HTML oder JSON, je nach Endung des Namens.</translation>
  </message>
  <message>
   <source>Save an archive…</source>
   <translation>Archiv speichern …</translation>
  </message>
  <message>
   <source>Saved: %1</source>
   <translation>Gespeichert: %1</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Your data is yours: take it with you in a form that other programs read.</source>
   <translation>Ihre Daten gehören Ihnen: Nehmen Sie sie mit, in einer Form, die andere Programme lesen.</translation>
  </message>
 </context>
 <context>
  <name>FieldQuestion</name>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Add a field</source>
   <translation>Feld hinzufügen</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Change this field</source>
   <translation>Dieses Feld ändern</translation>
  </message>
  <message>
   <source>Delete this field</source>
   <translation>Dieses Feld löschen</translation>
  </message>
  <message>
   <source>It stands on the card of every person: a city, a birthday, an address for deliveries. Eight fields at the most.</source>
   <translation>Es steht auf der Karte jeder Person: eine Stadt, ein Geburtstag, eine Lieferadresse. Höchstens acht Felder.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Name of the field</source>
   <translation>Name des Felds</translation>
  </message>
 </context>
 <context>
  <name>FilterSheet</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Change this view</source>
   <translation>Diese Ansicht ändern</translation>
  </message>
  <message>
   <source>Delete this view</source>
   <translation>Diese Ansicht löschen</translation>
  </message>
  <message>
   <source>Down</source>
   <translation>Runter</translation>
  </message>
  <message>
   <source>It shows the conversations that its line finds. Words in quotation marks are looked for in messages, others in names.</source>
   <translation>Sie zeigt die Unterhaltungen, die ihre Zeile findet. Wörter in Anführungszeichen werden in Nachrichten gesucht, andere in Namen.</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Name of the view</source>
   <translation>Name der Ansicht</translation>
  </message>
  <message>
   <source>Place in the rail</source>
   <translation>Platz in der Leiste</translation>
  </message>
  <message>
   <source>Up</source>
   <translation>Hoch</translation>
  </message>
  <message>
   <source>What it looks for</source>
   <translation>Wonach sie sucht</translation>
  </message>
  <message>
   <source>What the view looks for</source>
   <translation>Wonach die Ansicht sucht</translation>
  </message>
 </context>
 <context>
  <name>FoldLine</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>Shown</source>
   <translation>Angezeigt</translation>
  </message>
 </context>
 <context>
  <name>ForgetQuestion</name>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Erase everything</source>
   <translation>Alles löschen</translation>
  </message>
  <message>
   <source>Erasing…</source>
   <translation>Wird gelöscht …</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
 </context>
 <context>
  <name>Forgetting</name>
  <message>
   <source>Everything with this person on every channel is erased from this computer, and cannot be brought back. Older messages stay away when Meta tells of them again, and backups made here go as well. Meta and the customer keep theirs.</source>
   <translation>Alles mit dieser Person auf jedem Kanal wird von diesem Computer gelöscht und lässt sich nicht zurückholen. Ältere Nachrichten bleiben weg, auch wenn Meta wieder von ihnen berichtet, und hier angelegte Sicherungen werden mitgelöscht. Meta und der Kunde behalten ihre.</translation>
  </message>
  <message>
   <source>Forget %1?</source>
   <translation>%1 vergessen?</translation>
  </message>
  <message>
   <source>Forgotten</source>
   <translation>Vergessen</translation>
  </message>
  <message>
   <source>Not everything is erased yet</source>
   <translation>Noch ist nicht alles gelöscht</translation>
  </message>
  <message>
   <source>This computer's disk could not be written. What is left is erased as soon as it can be.</source>
   <translation>Der Datenträger dieses Computers ließ sich nicht beschreiben. Was übrig ist, wird gelöscht, sobald es geht.</translation>
  </message>
 </context>
 <context>
  <name>FoundList</name>
  <message>
   <source>Search results</source>
   <translation>Suchergebnisse</translation>
  </message>
  <message>
   <source>Words are found by their beginnings, in what was written and in names.</source>
   <translation>Wörter werden an ihrem Anfang gefunden, in Geschriebenem und in Namen.</translation>
  </message>
  <message>
   <source>shows the list again</source>
   <translation>zeigt wieder die Liste</translation>
  </message>
 </context>
 <context>
  <name>GeneralPage</name>
  <message>
   <source>%1 %</source>
   <translation>%1 %</translation>
  </message>
  <message>
   <source>10 s</source>
   <translation>10 s</translation>
  </message>
  <message>
   <source>5 s</source>
   <translation>5 s</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Immer</translation>
  </message>
  <message>
   <source>An answer can be taken back for</source>
   <translation>Eine Antwort lässt sich zurücknehmen</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Aussehen</translation>
  </message>
  <message>
   <source>As the computer</source>
   <translation>Wie der Computer</translation>
  </message>
  <message>
   <source>Asks me</source>
   <translation>Fragt mich</translation>
  </message>
  <message>
   <source>Closing the window</source>
   <translation>Fenster schließen</translation>
  </message>
  <message>
   <source>Comfortable</source>
   <translation>Bequem</translation>
  </message>
  <message>
   <source>Compact</source>
   <translation>Dicht</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Distance between lines</source>
   <translation>Abstand der Zeilen</translation>
  </message>
  <message>
   <source>Everybody here is invented, and nothing you send reaches a real person. Leaving erases the practice shop from this computer.</source>
   <translation>Alle hier sind erfunden, und nichts, was Sie senden, erreicht einen echten Menschen. Verlassen löscht den Übungsladen von diesem Computer.</translation>
  </message>
  <message>
   <source>General</source>
   <translation>Allgemein</translation>
  </message>
  <message>
   <source>Goes on receiving in the tray</source>
   <translation>Empfängt im Infobereich weiter</translation>
  </message>
  <message>
   <source>Goes on receiving without a window</source>
   <translation>Empfängt ohne Fenster weiter</translation>
  </message>
  <message>
   <source>Leave and erase…</source>
   <translation>Verlassen und löschen …</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>Weniger Bewegung</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Light by day and dark by night, if your system does so.</source>
   <translation>Hell am Tag und dunkel in der Nacht, wenn Ihr System das tut.</translation>
  </message>
  <message>
   <source>More contrast</source>
   <translation>Mehr Kontrast</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nie</translation>
  </message>
  <message>
   <source>Not at all</source>
   <translation>Gar nicht</translation>
  </message>
  <message>
   <source>Practice shop</source>
   <translation>Übungsladen</translation>
  </message>
  <message>
   <source>Quits Conwerz</source>
   <translation>Beendet Conwerz</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>Senden</translation>
  </message>
  <message>
   <source>Size of text</source>
   <translation>Größe der Schrift</translation>
  </message>
 </context>
 <context>
  <name>GreetingCard</name>
  <message>
   <source>Give your hours first</source>
   <translation>Zuerst die Öffnungszeiten angeben</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
 </context>
 <context>
  <name>Health</name>
  <message>
   <source>%1 a day</source>
   <translation>%1 am Tag</translation>
  </message>
  <message>
   <source>%1 h</source>
   <translation>%1 Std.</translation>
  </message>
  <message>
   <source>%1 min</source>
   <translation>%1 Min.</translation>
  </message>
  <message>
   <source>%1 min ago</source>
   <translation>vor %1 Min.</translation>
  </message>
  <message>
   <source>%1 of %2, %3</source>
   <translation>%1 von %2, %3</translation>
  </message>
  <message>
   <source>%1 s</source>
   <translation>%1 s</translation>
  </message>
  <message>
   <source>%1, last message %2</source>
   <translation>%1, letzte Nachricht %2</translation>
  </message>
  <message>
   <source>A message is missing</source>
   <translation>Eine Nachricht fehlt</translation>
  </message>
  <message>
   <source>A permission that Conwerz needs here was not given, or was taken back.</source>
   <translation>Eine Berechtigung, die Conwerz hier braucht, wurde nicht erteilt oder zurückgenommen.</translation>
  </message>
  <message>
   <source>All good</source>
   <translation>Alles gut</translation>
  </message>
  <message>
   <source>Check again</source>
   <translation>Noch einmal prüfen</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>Wird geprüft …</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>Zustellung</translation>
  </message>
  <message>
   <source>Facebook Page</source>
   <translation>Facebook-Seite</translation>
  </message>
  <message>
   <source>Facebook wants something confirmed before Conwerz may go on. Sign in there once.</source>
   <translation>Facebook will etwas bestätigt haben, bevor Conwerz weitermachen darf. Melden Sie sich dort einmal an.</translation>
  </message>
  <message>
   <source>High</source>
   <translation>Hoch</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>In Prüfung</translation>
  </message>
  <message>
   <source>Instagram account</source>
   <translation>Instagram-Konto</translation>
  </message>
  <message>
   <source>Last message %1</source>
   <translation>Letzte Nachricht %1</translation>
  </message>
  <message>
   <source>Login</source>
   <translation>Anmeldung</translation>
  </message>
  <message>
   <source>Login ended</source>
   <translation>Anmeldung beendet</translation>
  </message>
  <message>
   <source>Login ends soon</source>
   <translation>Anmeldung endet bald</translation>
  </message>
  <message>
   <source>Login on hold</source>
   <translation>Anmeldung ausgesetzt</translation>
  </message>
  <message>
   <source>Low</source>
   <translation>Niedrig</translation>
  </message>
  <message>
   <source>Many people blocked or reported this number. Send less until its rating is better.</source>
   <translation>Viele haben diese Nummer blockiert oder gemeldet. Senden Sie weniger, bis ihre Bewertung besser ist.</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Mittel</translation>
  </message>
  <message>
   <source>Messages delayed</source>
   <translation>Nachrichten verspätet</translation>
  </message>
  <message>
   <source>Messages not arriving</source>
   <translation>Nachrichten kommen nicht an</translation>
  </message>
  <message>
   <source>Meta could not charge the account, so it sends nothing. Check how it pays.</source>
   <translation>Meta konnte das Konto nicht belasten und sendet deshalb nichts. Prüfen Sie, wie es zahlt.</translation>
  </message>
  <message>
   <source>Meta declined the number's display name. Choose another one there.</source>
   <translation>Meta hat den Anzeigenamen der Nummer abgelehnt. Wählen Sie dort einen anderen.</translation>
  </message>
  <message>
   <source>Meta did not answer, so the login could not be checked.</source>
   <translation>Meta hat nicht geantwortet, also ließ sich die Anmeldung nicht prüfen.</translation>
  </message>
  <message>
   <source>Meta has a newer message than Conwerz: its notice never came.</source>
   <translation>Meta hat eine neuere Nachricht als Conwerz: Die Meldung darüber kam nie.</translation>
  </message>
  <message>
   <source>Meta has restricted this account. Business Suite says why.</source>
   <translation>Meta hat dieses Konto eingeschränkt. In der Business Suite steht, warum.</translation>
  </message>
  <message>
   <source>Meta has stopped telling Conwerz about new messages.</source>
   <translation>Meta meldet Conwerz keine neuen Nachrichten mehr.</translation>
  </message>
  <message>
   <source>Meta is still reviewing the account. Receiving works meanwhile.</source>
   <translation>Meta prüft das Konto noch. Empfangen geht inzwischen.</translation>
  </message>
  <message>
   <source>Meta is still reviewing the number's display name. Sending to new customers waits for it.</source>
   <translation>Meta prüft den Anzeigenamen der Nummer noch. An neue Kunden zu senden geht erst danach.</translation>
  </message>
  <message>
   <source>Meta no longer accepts the login, so nothing can be sent or received.</source>
   <translation>Meta nimmt die Anmeldung nicht mehr an, also lässt sich nichts senden oder empfangen.</translation>
  </message>
  <message>
   <source>Meta no longer shows this account to Conwerz. Was it moved or closed?</source>
   <translation>Meta zeigt Conwerz dieses Konto nicht mehr. Wurde es verschoben oder geschlossen?</translation>
  </message>
  <message>
   <source>Meta tells Conwerz only %1 of the %2 kinds of news that it needs.</source>
   <translation>Meta meldet Conwerz nur %1 der %2 Arten von Neuigkeiten, die es braucht.</translation>
  </message>
  <message>
   <source>Name declined</source>
   <translation>Name abgelehnt</translation>
  </message>
  <message>
   <source>Name in review</source>
   <translation>Name in Prüfung</translation>
  </message>
  <message>
   <source>Not checked</source>
   <translation>Nicht geprüft</translation>
  </message>
  <message>
   <source>Not checked yet</source>
   <translation>Noch nicht geprüft</translation>
  </message>
  <message>
   <source>Not everything arrives</source>
   <translation>Nicht alles kommt an</translation>
  </message>
  <message>
   <source>Not found at Meta</source>
   <translation>Bei Meta nicht gefunden</translation>
  </message>
  <message>
   <source>Not proven yet</source>
   <translation>Noch nicht erwiesen</translation>
  </message>
  <message>
   <source>Not rated</source>
   <translation>Nicht bewertet</translation>
  </message>
  <message>
   <source>Not registered</source>
   <translation>Nicht registriert</translation>
  </message>
  <message>
   <source>Not signed in</source>
   <translation>Nicht angemeldet</translation>
  </message>
  <message>
   <source>Nothing came within ten minutes. Was “hello” sent to %1?</source>
   <translation>In zehn Minuten kam nichts. Wurde „hallo“ an %1 gesendet?</translation>
  </message>
  <message>
   <source>Nothing has arrived yet. Write to yourself, and see that it works.</source>
   <translation>Noch ist nichts angekommen. Schreiben Sie sich selbst, und sehen Sie, dass es geht.</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Noch nichts</translation>
  </message>
  <message>
   <source>Open Business Suite</source>
   <translation>Business Suite öffnen</translation>
  </message>
  <message>
   <source>Open Facebook</source>
   <translation>Facebook öffnen</translation>
  </message>
  <message>
   <source>Open WhatsApp numbers</source>
   <translation>WhatsApp-Nummern öffnen</translation>
  </message>
  <message>
   <source>Our delivery service does not answer. Messages wait there, and none is lost.</source>
   <translation>Unser Zustelldienst antwortet nicht. Nachrichten warten dort, und keine geht verloren.</translation>
  </message>
  <message>
   <source>Payment problem</source>
   <translation>Zahlungsproblem</translation>
  </message>
  <message>
   <source>Permission missing</source>
   <translation>Berechtigung fehlt</translation>
  </message>
  <message>
   <source>Quality is low</source>
   <translation>Qualität ist niedrig</translation>
  </message>
  <message>
   <source>Received in %1. This connection works.</source>
   <translation>In %1 empfangen. Diese Verbindung funktioniert.</translation>
  </message>
  <message>
   <source>Reconnect</source>
   <translation>Neu verbinden</translation>
  </message>
  <message>
   <source>Restricted by Meta</source>
   <translation>Von Meta eingeschränkt</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Prüfung</translation>
  </message>
  <message>
   <source>Show me how</source>
   <translation>Zeigen Sie mir, wie</translation>
  </message>
  <message>
   <source>Subscribe again</source>
   <translation>Neu abonnieren</translation>
  </message>
  <message>
   <source>Subscription</source>
   <translation>Abonnement</translation>
  </message>
  <message>
   <source>Switched off</source>
   <translation>Ausgeschaltet</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Testen</translation>
  </message>
  <message>
   <source>The delivery could not be checked.</source>
   <translation>Die Zustellung ließ sich nicht prüfen.</translation>
  </message>
  <message>
   <source>The login ends on %1. Renew it now, and nothing is interrupted.</source>
   <translation>Die Anmeldung endet am %1. Erneuern Sie sie jetzt, und nichts wird unterbrochen.</translation>
  </message>
  <message>
   <source>The login is not in this computer's keychain. Sign in once more.</source>
   <translation>Die Anmeldung ist nicht im Schlüsselbund dieses Computers. Melden Sie sich noch einmal an.</translation>
  </message>
  <message>
   <source>The number is not registered for WhatsApp, so it cannot send.</source>
   <translation>Die Nummer ist nicht für WhatsApp registriert und kann deshalb nicht senden.</translation>
  </message>
  <message>
   <source>The subscription could not be checked.</source>
   <translation>Das Abonnement ließ sich nicht prüfen.</translation>
  </message>
  <message>
   <source>Valid</source>
   <translation>Gültig</translation>
  </message>
  <message>
   <source>Valid until %1</source>
   <translation>Gültig bis %1</translation>
  </message>
  <message>
   <source>Valid, never expires</source>
   <translation>Gültig, läuft nie ab</translation>
  </message>
  <message>
   <source>What Meta's review says could not be asked.</source>
   <translation>Was Metas Prüfung sagt, ließ sich nicht erfragen.</translation>
  </message>
  <message>
   <source>What this was for is switched off, so nothing new comes. What is stored stays until its time.</source>
   <translation>Wofür das war, ist ausgeschaltet, also kommt nichts Neues. Gespeichertes bleibt, bis seine Zeit um ist.</translation>
  </message>
  <message>
   <source>WhatsApp number</source>
   <translation>WhatsApp-Nummer</translation>
  </message>
  <message>
   <source>Write “hello” to %1 from another account. Waiting for it…</source>
   <translation>Schreiben Sie von einem anderen Konto „hallo“ an %1. Conwerz wartet darauf …</translation>
  </message>
  <message>
   <source>checked %1</source>
   <translation>geprüft %1</translation>
  </message>
  <message>
   <source>good</source>
   <translation>gut</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>gerade eben</translation>
  </message>
  <message>
   <source>no limit</source>
   <translation>ohne Grenze</translation>
  </message>
  <message>
   <source>“Allow access to messages” is switched off in Instagram, so new messages do not reach Conwerz.</source>
   <translation>„Zugriff auf Nachrichten erlauben“ ist in Instagram ausgeschaltet, also erreichen neue Nachrichten Conwerz nicht.</translation>
  </message>
 </context>
 <context>
  <name>HelpChapter</name>
  <message>
   <source>This page is not translated yet, so it is in English.</source>
   <translation>Diese Seite ist noch nicht übersetzt und deshalb auf Englisch.</translation>
  </message>
 </context>
 <context>
  <name>HelpPage</name>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>How to do things here. Each page says which key does it faster.</source>
   <translation>Wie man hier etwas tut. Jede Seite sagt, mit welcher Taste es schneller geht.</translation>
  </message>
  <message>
   <source>No page has all of these words. Try fewer.</source>
   <translation>Keine Seite enthält alle diese Wörter. Versuchen Sie weniger.</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <source>Search the help</source>
   <translation>Hilfe durchsuchen</translation>
  </message>
  <message>
   <source>These pages were translated from English, and no native speaker has read them yet.</source>
   <translation>Diese Seiten sind aus dem Englischen übersetzt, und noch niemand hat sie gelesen, dessen Muttersprache Deutsch ist.</translation>
  </message>
 </context>
 <context>
  <name>HelpPiece</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
 </context>
 <context>
  <name>HolidaysCard</name>
  <message>
   <source>%1 · %2</source>
   <translation>%1 · %2</translation>
  </message>
  <message>
   <source>%1, %2, %3</source>
   <translation>%1, %2, %3</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Christmas</source>
   <translation>Weihnachten</translation>
  </message>
  <message>
   <source>First day</source>
   <translation>Erster Tag</translation>
  </message>
  <message>
   <source>Holidays</source>
   <translation>Feiertage</translation>
  </message>
  <message>
   <source>Last day, if another</source>
   <translation>Letzter Tag, falls ein anderer</translation>
  </message>
  <message>
   <source>Remove %1</source>
   <translation>%1 entfernen</translation>
  </message>
  <message>
   <source>What for</source>
   <translation>Wofür</translation>
  </message>
 </context>
 <context>
  <name>Hours</name>
  <message>
   <source>%1 to %2</source>
   <translation>%1 bis %2</translation>
  </message>
  <message>
   <source>%1 – %2</source>
   <translation>%1 – %2</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Geschlossen</translation>
  </message>
  <message>
   <source>Holiday</source>
   <translation>Feiertag</translation>
  </message>
  <message>
   <source>Write a date like %1, and the last day not before the first.</source>
   <translation>Schreiben Sie ein Datum wie %1, und den letzten Tag nicht vor dem ersten.</translation>
  </message>
  <message>
   <source>ddd d MMM</source>
   <translation>ddd d. MMM</translation>
  </message>
  <message>
   <source>ddd d MMM yyyy</source>
   <translation>ddd d. MMM yyyy</translation>
  </message>
 </context>
 <context>
  <name>HoursDay</name>
  <message>
   <source>%1, closes</source>
   <translation>%1, schließt</translation>
  </message>
  <message>
   <source>%1, opens</source>
   <translation>%1, öffnet</translation>
  </message>
  <message>
   <source>Add a pause on %1</source>
   <translation>Pause am %1 einfügen</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Geschlossen</translation>
  </message>
  <message>
   <source>Open on %1</source>
   <translation>Am %1 geöffnet</translation>
  </message>
  <message>
   <source>Remove these hours</source>
   <translation>Diese Zeiten entfernen</translation>
  </message>
  <message>
   <source>These overlap</source>
   <translation>Diese überschneiden sich</translation>
  </message>
 </context>
 <context>
  <name>HoursPage</name>
  <message>
   <source>Connect a Page or a number under Integrations. Then its hours are here.</source>
   <translation>Verbinden Sie unter Integrationen eine Seite oder eine Nummer. Dann stehen ihre Öffnungszeiten hier.</translation>
  </message>
  <message>
   <source>Give hours</source>
   <translation>Öffnungszeiten angeben</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>Öffnungszeiten</translation>
  </message>
  <message>
   <source>No hours yet</source>
   <translation>Noch keine Öffnungszeiten</translation>
  </message>
  <message>
   <source>Nothing is connected</source>
   <translation>Nichts ist verbunden</translation>
  </message>
  <message>
   <source>The week</source>
   <translation>Die Woche</translation>
  </message>
  <message>
   <source>Use these hours everywhere</source>
   <translation>Diese Öffnungszeiten überall verwenden</translation>
  </message>
  <message>
   <source>When you are there to answer. Automatic answers and response times go by these hours.</source>
   <translation>Wann Sie zum Antworten da sind. Automatische Antworten und Antwortzeiten richten sich nach diesen Öffnungszeiten.</translation>
  </message>
  <message>
   <source>Whose hours</source>
   <translation>Wessen Öffnungszeiten</translation>
  </message>
  <message>
   <source>Without hours Conwerz takes you to be there at any time.</source>
   <translation>Ohne Öffnungszeiten geht Conwerz davon aus, dass Sie jederzeit da sind.</translation>
  </message>
 </context>
 <context>
  <name>HoursPreview</name>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>The coming seven days</source>
   <translation>Die nächsten sieben Tage</translation>
  </message>
 </context>
 <context>
  <name>HowQuestion</name>
  <message>
   <source>Connected tools</source>
   <translation>Verbundene Tools</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Let Conwerz see Instagram messages</source>
   <translation>Conwerz die Instagram-Nachrichten sehen lassen</translation>
  </message>
  <message>
   <source>Message controls</source>
   <translation>Nachrichteneinstellungen</translation>
  </message>
  <message>
   <source>Messages and story replies</source>
   <translation>Nachrichten und Story-Antworten</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Switch on “Allow access to messages”</source>
   <translation>„Zugriff auf Nachrichten erlauben“ einschalten</translation>
  </message>
  <message>
   <source>The switch is in the Instagram app, signed in as the shop:</source>
   <translation>Der Schalter ist in der Instagram-App, angemeldet als Laden:</translation>
  </message>
 </context>
 <context>
  <name>IconButton</name>
  <message>
   <source>%1 (%2)</source>
   <translation>%1 (%2)</translation>
  </message>
 </context>
 <context>
  <name>Inbox</name>
  <message>
   <source>All conversations</source>
   <translation>Alle Unterhaltungen</translation>
  </message>
  <message>
   <source>Conversations appear here as soon as somebody writes</source>
   <translation>Unterhaltungen erscheinen hier, sobald jemand schreibt</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>Ending soon</source>
   <translation>Endet bald</translation>
  </message>
  <message>
   <source>Everyone is answered</source>
   <translation>Alle haben eine Antwort</translation>
  </message>
  <message>
   <source>Everything is read</source>
   <translation>Alles ist gelesen</translation>
  </message>
  <message>
   <source>Everything was delivered</source>
   <translation>Alles wurde zugestellt</translation>
  </message>
  <message>
   <source>No window closes within two hours</source>
   <translation>Keine Antwortfrist endet in den nächsten zwei Stunden</translation>
  </message>
  <message>
   <source>Nobody is shut out</source>
   <translation>Niemand ist ausgesperrt</translation>
  </message>
  <message>
   <source>Nobody is waiting</source>
   <translation>Niemand wartet</translation>
  </message>
  <message>
   <source>Not delivered</source>
   <translation>Nicht zugestellt</translation>
  </message>
  <message>
   <source>Nothing is snoozed</source>
   <translation>Nichts ist zurückgestellt</translation>
  </message>
  <message>
   <source>Nothing is starred</source>
   <translation>Nichts hat einen Stern</translation>
  </message>
  <message>
   <source>Snoozed</source>
   <translation>Zurückgestellt</translation>
  </message>
  <message>
   <source>Spam and blocked</source>
   <translation>Spam und Blockierte</translation>
  </message>
  <message>
   <source>Starred</source>
   <translation>Mit Stern</translation>
  </message>
  <message>
   <source>Unread</source>
   <translation>Ungelesen</translation>
  </message>
  <message>
   <source>Waiting for you</source>
   <translation>Wartet auf Sie</translation>
  </message>
  <message>
   <source>What you are done with is kept here</source>
   <translation>Was für Sie erledigt ist, wird hier aufbewahrt</translation>
  </message>
 </context>
 <context>
  <name>InboxPlace</name>
  <message>
   <source>Choose one from the list.</source>
   <translation>Wählen Sie eine aus der Liste.</translation>
  </message>
  <message>
   <source>Connect my shop</source>
   <translation>Meinen Laden verbinden</translation>
  </message>
  <message>
   <source>Customers are arriving</source>
   <translation>Kunden kommen</translation>
  </message>
  <message>
   <source>Four steps, about three minutes. You choose what we ask Meta for.</source>
   <translation>Vier Schritte, etwa drei Minuten. Sie wählen, worum wir Meta bitten.</translation>
  </message>
  <message>
   <source>New messages appear here by themselves.</source>
   <translation>Neue Nachrichten erscheinen hier von selbst.</translation>
  </message>
  <message>
   <source>No conversation is open</source>
   <translation>Keine Unterhaltung ist geöffnet</translation>
  </message>
  <message>
   <source>No shop is connected</source>
   <translation>Kein Laden ist verbunden</translation>
  </message>
  <message>
   <source>They are invented, and write as real ones do.</source>
   <translation>Sie sind erfunden und schreiben wie echte.</translation>
  </message>
  <message>
   <source>Try with a practice shop</source>
   <translation>Mit einem Übungsladen probieren</translation>
  </message>
  <message>
   <source>opens the next one</source>
   <translation>öffnet die nächste</translation>
  </message>
  <message>
   <source>shows all conversations</source>
   <translation>zeigt alle Unterhaltungen</translation>
  </message>
 </context>
 <context>
  <name>Insights</name>
  <message>
   <source>%1 %</source>
   <translation>%1 %</translation>
  </message>
  <message>
   <source>%1 h</source>
   <translation>%1 Std.</translation>
  </message>
  <message>
   <source>%1 less</source>
   <translation>%1 weniger</translation>
  </message>
  <message>
   <source>%1 more</source>
   <translation>%1 mehr</translation>
  </message>
  <message numerus="yes">
   <source>%1 of %n days provided</source>
   <translation>
    <numerusform>%1 von %n Tag geliefert</numerusform>
    <numerusform>%1 von %n Tagen geliefert</numerusform>
   </translation>
  </message>
  <message>
   <source>%1. Counted on this computer, from your own messages. No message text is kept for it.</source>
   <translation>%1. Auf diesem Computer gezählt, aus Ihren eigenen Nachrichten. Dafür wird kein Nachrichtentext aufbewahrt.</translation>
  </message>
  <message numerus="yes">
   <source>%n points</source>
   <translation>
    <numerusform>%n Punkt</numerusform>
    <numerusform>%n Punkte</numerusform>
   </translation>
  </message>
  <message>
   <source>Accounts that began to follow you, as Meta counts them. It keeps 30 days of them.</source>
   <translation>Konten, die Ihnen neu folgen, wie Meta sie zählt. Meta bewahrt davon 30 Tage auf.</translation>
  </message>
  <message>
   <source>Accounts that saw something of yours, as Meta counts them.</source>
   <translation>Konten, die etwas von Ihnen gesehen haben, wie Meta sie zählt.</translation>
  </message>
  <message>
   <source>Answered within 15 min</source>
   <translation>Binnen 15 Min. beantwortet</translation>
  </message>
  <message>
   <source>As of %1. Meta is up to 48 hours late.</source>
   <translation>Stand %1. Meta hinkt bis zu 48 Stunden nach.</translation>
  </message>
  <message>
   <source>At the end of each day on which Conwerz asked Meta.</source>
   <translation>Am Ende jedes Tages, an dem Conwerz Meta gefragt hat.</translation>
  </message>
  <message>
   <source>By other people, below your posts, and mentions of your account.</source>
   <translation>Von anderen, unter Ihren Beiträgen, und Erwähnungen Ihres Kontos.</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Kommentare</translation>
  </message>
  <message>
   <source>Counted by Conwerz on this computer. No name and no message is part of it.</source>
   <translation>Von Conwerz auf diesem Computer gezählt. Kein Name und keine Nachricht ist darin.</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <source>Disconnected</source>
   <translation>Getrennt</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Alles</translation>
  </message>
  <message>
   <source>Figures grow from today</source>
   <translation>Zahlen wachsen ab heute</translation>
  </message>
  <message>
   <source>First reply</source>
   <translation>Erste Antwort</translation>
  </message>
  <message>
   <source>First reply, median</source>
   <translation>Erste Antwort, Median</translation>
  </message>
  <message>
   <source>Followers</source>
   <translation>Follower</translation>
  </message>
  <message>
   <source>Forms that were filled in. Test leads do not count.</source>
   <translation>Ausgefüllte Formulare. Test-Leads zählen nicht.</translation>
  </message>
  <message>
   <source>From a customer's question to the first answer by a person within 24 hours; the one in the middle. Automatic answers do not count. A question is a message that no unanswered one precedes within 24 hours.</source>
   <translation>Von der Frage eines Kunden bis zur ersten Antwort eines Menschen binnen 24 Stunden; der mittlere Wert. Automatische Antworten zählen nicht. Eine Frage ist eine Nachricht, vor der binnen 24 Stunden keine unbeantwortete steht.</translation>
  </message>
  <message>
   <source>From the form to the first contact, of the leads that were contacted that day.</source>
   <translation>Vom Formular bis zum ersten Kontakt, bei den Leads, die an diesem Tag kontaktiert wurden.</translation>
  </message>
  <message>
   <source>How often your posts, stories and reels were shown. Until 2025 Meta called this impressions.</source>
   <translation>Wie oft Ihre Beiträge, Stories und Reels gezeigt wurden. Bis 2025 nannte Meta das Impressionen.</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>Insights</translation>
  </message>
  <message>
   <source>Instagram followers</source>
   <translation>Instagram-Follower</translation>
  </message>
  <message>
   <source>Instagram reach</source>
   <translation>Instagram-Reichweite</translation>
  </message>
  <message>
   <source>Instagram views</source>
   <translation>Instagram-Aufrufe</translation>
  </message>
  <message>
   <source>Lead Ads</source>
   <translation>Lead Ads</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Leads</translation>
  </message>
  <message>
   <source>MMM</source>
   <translation>MMM</translation>
  </message>
  <message>
   <source>MMM yy</source>
   <translation>MMM yy</translation>
  </message>
  <message>
   <source>MMMM yyyy</source>
   <translation>MMMM yyyy</translation>
  </message>
  <message>
   <source>Messages by day</source>
   <translation>Nachrichten nach Tag</translation>
  </message>
  <message>
   <source>Messages by month</source>
   <translation>Nachrichten nach Monat</translation>
  </message>
  <message>
   <source>Messages by week</source>
   <translation>Nachrichten nach Woche</translation>
  </message>
  <message>
   <source>Messages received</source>
   <translation>Empfangene Nachrichten</translation>
  </message>
  <message>
   <source>Messages this month</source>
   <translation>Nachrichten in diesem Monat</translation>
  </message>
  <message>
   <source>Meta has provided nothing of it yet.</source>
   <translation>Meta hat davon noch nichts geliefert.</translation>
  </message>
  <message>
   <source>Meta no longer provides this figure. What was collected until then stays.</source>
   <translation>Meta liefert diese Zahl nicht mehr. Was bis dahin gesammelt wurde, bleibt.</translation>
  </message>
  <message>
   <source>Meta provides this figure from 100 followers on.</source>
   <translation>Meta liefert diese Zahl ab 100 Followern.</translation>
  </message>
  <message>
   <source>Meta provides this figure only with a permission that was not granted.</source>
   <translation>Meta liefert diese Zahl nur mit einer Berechtigung, die nicht erteilt wurde.</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Monat</translation>
  </message>
  <message>
   <source>New conversations</source>
   <translation>Neue Unterhaltungen</translation>
  </message>
  <message>
   <source>New followers</source>
   <translation>Neue Follower</translation>
  </message>
  <message>
   <source>New leads</source>
   <translation>Neue Leads</translation>
  </message>
  <message>
   <source>New on Messenger</source>
   <translation>Neu auf Messenger</translation>
  </message>
  <message>
   <source>No figure</source>
   <translation>Keine Zahl</translation>
  </message>
  <message>
   <source>Not asked for yet.</source>
   <translation>Noch nicht gefragt.</translation>
  </message>
  <message>
   <source>Not counted</source>
   <translation>Nicht gezählt</translation>
  </message>
  <message>
   <source>Not yet provided by Meta</source>
   <translation>Von Meta noch nicht geliefert</translation>
  </message>
  <message>
   <source>Of the questions of a day, how many a person answered: within 15 minutes, as Meta's badge counts, and within 24 hours.</source>
   <translation>Wie viele der Fragen eines Tages ein Mensch beantwortet hat: binnen 15 Minuten, wie Metas Abzeichen zählt, und binnen 24 Stunden.</translation>
  </message>
  <message>
   <source>Only time in which the shop was open is counted.</source>
   <translation>Nur Zeit, in der der Laden geöffnet war, wird gezählt.</translation>
  </message>
  <message>
   <source>People who had never written to the Page before, as Meta counts them.</source>
   <translation>Menschen, die der Seite noch nie geschrieben hatten, wie Meta sie zählt.</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation>Reichweite</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Empfangen</translation>
  </message>
  <message>
   <source>Received: written by customers. Sent: written by people of the shop, here or in another program, and taken by Meta. Automatic answers are not among them.</source>
   <translation>Empfangen: von Kunden geschrieben. Gesendet: von Menschen des Ladens geschrieben, hier oder in einem anderen Programm, und von Meta angenommen. Automatische Antworten zählen nicht dazu.</translation>
  </message>
  <message>
   <source>Response rate</source>
   <translation>Antwortquote</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Gesendet</translation>
  </message>
  <message>
   <source>Somebody wrote for the first time, or again after nobody had written for three days.</source>
   <translation>Jemand hat zum ersten Mal geschrieben, oder wieder, nachdem drei Tage lang niemand geschrieben hatte.</translation>
  </message>
  <message>
   <source>Speed to lead</source>
   <translation>Zeit bis zum Kontakt</translation>
  </message>
  <message>
   <source>Speed to lead, median</source>
   <translation>Zeit bis zum Kontakt, Median</translation>
  </message>
  <message>
   <source>The sum of the daily figures: somebody who came on two days is in it twice.</source>
   <translation>Die Summe der Tageszahlen: Wer an zwei Tagen kam, ist zweimal darin.</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>Aufrufe</translation>
  </message>
  <message>
   <source>Week</source>
   <translation>Woche</translation>
  </message>
  <message>
   <source>Within 15 min</source>
   <translation>Binnen 15 Min.</translation>
  </message>
  <message>
   <source>Within 24 h</source>
   <translation>Binnen 24 Std.</translation>
  </message>
  <message>
   <source>accounts reached</source>
   <translation>erreichte Konten</translation>
  </message>
  <message>
   <source>against %1</source>
   <translation>gegenüber %1</translation>
  </message>
  <message>
   <source>d MMM</source>
   <translation>d. MMM</translation>
  </message>
  <message>
   <source>d MMM yyyy</source>
   <translation>d. MMM yyyy</translation>
  </message>
  <message>
   <source>d MMMM</source>
   <translation>d. MMMM</translation>
  </message>
  <message>
   <source>d MMMM yyyy</source>
   <translation>d. MMMM yyyy</translation>
  </message>
  <message>
   <source>ddd d</source>
   <translation>ddd d.</translation>
  </message>
  <message>
   <source>ddd d MMM</source>
   <translation>ddd d. MMM</translation>
  </message>
  <message>
   <source>ddd d MMMM</source>
   <translation>ddd d. MMMM</translation>
  </message>
  <message>
   <source>followers</source>
   <translation>Follower</translation>
  </message>
  <message>
   <source>in the middle of all of them</source>
   <translation>in der Mitte von allen</translation>
  </message>
  <message>
   <source>min</source>
   <translation>Min.</translation>
  </message>
  <message>
   <source>same as %1</source>
   <translation>gleich wie %1</translation>
  </message>
  <message>
   <source>under 1 min</source>
   <translation>unter 1 Min.</translation>
  </message>
  <message>
   <source>views</source>
   <translation>Aufrufe</translation>
  </message>
  <message>
   <source>worse</source>
   <translation>schlechter</translation>
  </message>
 </context>
 <context>
  <name>InsightsPlace</name>
  <message>
   <source>13 months</source>
   <translation>13 Monate</translation>
  </message>
  <message>
   <source>30 days</source>
   <translation>30 Tage</translation>
  </message>
  <message>
   <source>7 days</source>
   <translation>7 Tage</translation>
  </message>
  <message>
   <source>90 days</source>
   <translation>90 Tage</translation>
  </message>
  <message>
   <source>Count opening hours only</source>
   <translation>Nur Öffnungszeiten zählen</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportieren …</translation>
  </message>
  <message>
   <source>Figures grow from today: each day is counted when it ends, and kept for 13 months.</source>
   <translation>Zahlen wachsen ab heute: Jeder Tag wird gezählt, wenn er endet, und 13 Monate aufbewahrt.</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>Insights</translation>
  </message>
  <message>
   <source>Which time</source>
   <translation>Welche Zeit</translation>
  </message>
 </context>
 <context>
  <name>IntegrationFace</name>
  <message>
   <source>Checking…</source>
   <translation>Wird geprüft …</translation>
  </message>
  <message>
   <source>Disconnect…</source>
   <translation>Trennen …</translation>
  </message>
  <message>
   <source>Features and permissions</source>
   <translation>Funktionen und Berechtigungen</translation>
  </message>
  <message>
   <source>Reconnect</source>
   <translation>Neu verbinden</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Testen</translation>
  </message>
 </context>
 <context>
  <name>Integrations</name>
  <message numerus="yes">
   <source>%n messages</source>
   <translation>
    <numerusform>%n Nachricht</numerusform>
    <numerusform>%n Nachrichten</numerusform>
   </translation>
  </message>
  <message>
   <source>Another computer receives this now, so it is hidden here. Disconnect it to erase it here, or take it back.</source>
   <translation>Ein anderer Computer empfängt das jetzt, deshalb ist es hier verborgen. Trennen Sie es, um es hier zu löschen, oder holen Sie es zurück.</translation>
  </message>
  <message>
   <source>Conwerz was removed at Facebook, says the relay. Meta says no, and is asked again for a day.</source>
   <translation>Conwerz wurde bei Facebook entfernt, sagt das Relay. Meta sagt nein und wird einen Tag lang weiter gefragt.</translation>
  </message>
  <message>
   <source>Conwerz was removed at Facebook, says the relay. What is here is hidden until Meta has answered.</source>
   <translation>Conwerz wurde bei Facebook entfernt, sagt das Relay. Was hier ist, bleibt verborgen, bis Meta geantwortet hat.</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>Zustellung</translation>
  </message>
  <message>
   <source>Elsewhere</source>
   <translation>Anderswo</translation>
  </message>
  <message>
   <source>In doubt</source>
   <translation>Im Zweifel</translation>
  </message>
  <message>
   <source>Login</source>
   <translation>Anmeldung</translation>
  </message>
  <message>
   <source>Number health</source>
   <translation>Zustand der Nummer</translation>
  </message>
  <message>
   <source>Stored here</source>
   <translation>Hier gespeichert</translation>
  </message>
  <message>
   <source>Take it back</source>
   <translation>Zurückholen</translation>
  </message>
  <message>
   <source>Webhooks</source>
   <translation>Webhooks</translation>
  </message>
  <message>
   <source>connected %1</source>
   <translation>verbunden %1</translation>
  </message>
 </context>
 <context>
  <name>IntegrationsPage</name>
  <message>
   <source>Address of the relay</source>
   <translation>Adresse des Relays</translation>
  </message>
  <message>
   <source>Connect</source>
   <translation>Verbinden</translation>
  </message>
  <message>
   <source>Connect a Page, an Instagram account or a WhatsApp number, and what customers write appears here.</source>
   <translation>Verbinden Sie eine Seite, ein Instagram-Konto oder eine WhatsApp-Nummer, und was Kunden schreiben, erscheint hier.</translation>
  </message>
  <message>
   <source>Disconnected</source>
   <translation>Getrennt</translation>
  </message>
  <message>
   <source>Everything is encrypted on this computer. The relay keeps only what it has sealed for it.</source>
   <translation>Auf diesem Computer ist alles verschlüsselt. Das Relay behält nur, was es für ihn versiegelt hat.</translation>
  </message>
  <message>
   <source>Integrations</source>
   <translation>Integrationen</translation>
  </message>
  <message>
   <source>Nothing is connected yet</source>
   <translation>Noch ist nichts verbunden</translation>
  </message>
  <message>
   <source>What Conwerz is connected to, and how each connection is doing.</source>
   <translation>Womit Conwerz verbunden ist, und wie es jeder Verbindung geht.</translation>
  </message>
 </context>
 <context>
  <name>JoinQuestion</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Make them one</source>
   <translation>Zu einer machen</translation>
  </message>
  <message>
   <source>Make them one person?</source>
   <translation>Zu einer Person machen?</translation>
  </message>
  <message>
   <source>Their conversations, notes and fields stand on one card from then on; nothing is lost. You can take it back for 30 days. Which name counts?</source>
   <translation>Ihre Unterhaltungen, Notizen und Felder stehen von da an auf einer Karte; nichts geht verloren. Sie können es 30 Tage lang zurücknehmen. Welcher Name gilt?</translation>
  </message>
 </context>
 <context>
  <name>JumpButton</name>
  <message>
   <source>New messages: %1</source>
   <translation>Neue Nachrichten: %1</translation>
  </message>
  <message>
   <source>To the newest</source>
   <translation>Zur neuesten</translation>
  </message>
 </context>
 <context>
  <name>KeyLine</name>
  <message>
   <source>As at first</source>
   <translation>Wie am Anfang</translation>
  </message>
  <message>
   <source>Enter: other keys. Del: no keys.</source>
   <translation>Enter: andere Tasten. Del: keine Tasten.</translation>
  </message>
  <message>
   <source>No key</source>
   <translation>Keine Taste</translation>
  </message>
 </context>
 <context>
  <name>KeyQuestion</name>
  <message>
   <source>Leave as it is</source>
   <translation>So lassen</translation>
  </message>
  <message>
   <source>Nothing pressed yet</source>
   <translation>Noch nichts gedrückt</translation>
  </message>
  <message>
   <source>Press again</source>
   <translation>Noch einmal drücken</translation>
  </message>
  <message>
   <source>Press the new keys: one, or a few after one another. Esc leaves everything as it is.</source>
   <translation>Drücken Sie die neuen Tasten: eine, oder ein paar nacheinander. Esc lässt alles, wie es ist.</translation>
  </message>
  <message>
   <source>Use these keys</source>
   <translation>Diese Tasten verwenden</translation>
  </message>
 </context>
 <context>
  <name>KeySheet</name>
  <message>
   <source>All keys</source>
   <translation>Alle Tasten</translation>
  </message>
  <message>
   <source>Change keys…</source>
   <translation>Tasten ändern …</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Schließen (Esc)</translation>
  </message>
 </context>
 <context>
  <name>KeyboardPage</name>
  <message>
   <source>All as at first</source>
   <translation>Alle wie am Anfang</translation>
  </message>
  <message>
   <source>As a file</source>
   <translation>Als Datei</translation>
  </message>
  <message>
   <source>In the file of keys</source>
   <translation>In der Tastendatei</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Tastatur</translation>
  </message>
  <message>
   <source>Letters act while you are not writing. Every command is also in the palette, with or without a key.</source>
   <translation>Buchstaben wirken, solange Sie nicht schreiben. Jeder Befehl steht auch in der Palette, mit oder ohne Taste.</translation>
  </message>
  <message>
   <source>Open its folder</source>
   <translation>Ihren Ordner öffnen</translation>
  </message>
  <message>
   <source>Read it again</source>
   <translation>Neu einlesen</translation>
  </message>
  <message>
   <source>What you change is kept in %1, which can be edited, and copied to another computer.</source>
   <translation>Was Sie ändern, steht in %1. Die Datei lässt sich bearbeiten und auf einen anderen Computer kopieren.</translation>
  </message>
 </context>
 <context>
  <name>Keys</name>
  <message>
   <source>%1 is needed to move about and to type. Choose another key.</source>
   <translation>%1 wird zum Bewegen und Tippen gebraucht. Wählen Sie eine andere Taste.</translation>
  </message>
  <message>
   <source>A new line in your answer</source>
   <translation>Eine neue Zeile in Ihrer Antwort</translation>
  </message>
  <message>
   <source>Alt</source>
   <translation>Alt</translation>
  </message>
  <message>
   <source>Back one step</source>
   <translation>Einen Schritt zurück</translation>
  </message>
  <message>
   <source>Backspace</source>
   <translation>Backspace</translation>
  </message>
  <message>
   <source>Ctrl</source>
   <translation>Ctrl</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Del</translation>
  </message>
  <message>
   <source>End</source>
   <translation>End</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Home</translation>
  </message>
  <message>
   <source>In every list and field</source>
   <translation>In jeder Liste und jedem Feld</translation>
  </message>
  <message>
   <source>Ins</source>
   <translation>Ins</translation>
  </message>
  <message>
   <source>Line %2 of the file cannot be read, so the usual keys count.</source>
   <translation>Zeile %2 der Datei lässt sich nicht lesen, also gelten die üblichen Tasten.</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menü</translation>
  </message>
  <message>
   <source>Move a lead one stage, with either arrow</source>
   <translation>Einen Lead eine Stufe weiterschieben, mit einem der beiden Pfeile</translation>
  </message>
  <message>
   <source>Next thing in this pane</source>
   <translation>Nächstes in diesem Bereich</translation>
  </message>
  <message>
   <source>No command has the name “%1”.</source>
   <translation>Kein Befehl heißt „%1“.</translation>
  </message>
  <message>
   <source>Open, or press the button</source>
   <translation>Öffnen, oder die Schaltfläche drücken</translation>
  </message>
  <message>
   <source>Page down</source>
   <translation>Bild ab</translation>
  </message>
  <message>
   <source>Page up</source>
   <translation>Bild auf</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Shift</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Leertaste</translation>
  </message>
  <message>
   <source>Super</source>
   <translation>Super</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Walk through a list</source>
   <translation>Durch eine Liste gehen</translation>
  </message>
  <message>
   <source>What can be done with a message</source>
   <translation>Was sich mit einer Nachricht tun lässt</translation>
  </message>
  <message>
   <source>no key</source>
   <translation>keine Taste</translation>
  </message>
  <message>
   <source>“%1”: %2 belongs to “%3”, which stands before it.</source>
   <translation>„%1“: %2 gehört zu „%3“, das davor steht.</translation>
  </message>
  <message>
   <source>“%1”: %2 is needed to move about and to type.</source>
   <translation>„%1“: %2 wird zum Bewegen und Tippen gebraucht.</translation>
  </message>
  <message>
   <source>“%1”: keys are written as a list, like ["J", "Ctrl+J"].</source>
   <translation>„%1“: Tasten werden als Liste geschrieben, etwa ["J", "Ctrl+J"].</translation>
  </message>
  <message>
   <source>“%1”: “%2” is no key.</source>
   <translation>„%1“: „%2“ ist keine Taste.</translation>
  </message>
  <message>
   <source>“%2” has %1 now, and would lose it.</source>
   <translation>„%2“ hat jetzt %1 und würde es verlieren.</translation>
  </message>
 </context>
 <context>
  <name>LabelChip</name>
  <message>
   <source>Label %1</source>
   <translation>Label %1</translation>
  </message>
 </context>
 <context>
  <name>LabelItem</name>
  <message>
   <source>Change this label</source>
   <translation>Dieses Label ändern</translation>
  </message>
 </context>
 <context>
  <name>LabelPicker</name>
  <message>
   <source>%1 is labelled “%2”</source>
   <translation>%1 hat das Label „%2“</translation>
  </message>
  <message>
   <source>%1, on some</source>
   <translation>%1, auf einigen</translation>
  </message>
  <message>
   <source>%1, ticked</source>
   <translation>%1, angekreuzt</translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are labelled “%2”</source>
   <translation>
    <numerusform>%n Unterhaltung hat das Label „%2“</numerusform>
    <numerusform>%n Unterhaltungen haben das Label „%2“</numerusform>
   </translation>
  </message>
  <message>
   <source>Make the label “%1”</source>
   <translation>Label „%1“ anlegen</translation>
  </message>
  <message>
   <source>“%2” is taken off %1</source>
   <translation>„%2“ ist von %1 entfernt</translation>
  </message>
  <message numerus="yes">
   <source>“%2” is taken off %n conversations</source>
   <translation>
    <numerusform>„%2“ ist von %n Unterhaltung entfernt</numerusform>
    <numerusform>„%2“ ist von %n Unterhaltungen entfernt</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LabelPopup</name>
  <message>
   <source>Find a label, or name a new one</source>
   <translation>Label suchen oder neues anlegen</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Label</translation>
  </message>
 </context>
 <context>
  <name>LabelSheet</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Change this label</source>
   <translation>Dieses Label ändern</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Farbe</translation>
  </message>
  <message>
   <source>Delete this label</source>
   <translation>Dieses Label löschen</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Name of the label</source>
   <translation>Name des Labels</translation>
  </message>
  <message>
   <source>Only you see labels. Each has a shape as well as a colour.</source>
   <translation>Nur Sie sehen Labels. Jedes hat außer einer Farbe auch eine Form.</translation>
  </message>
  <message>
   <source>Shape</source>
   <translation>Form</translation>
  </message>
 </context>
 <context>
  <name>Labels</name>
  <message>
   <source>A label needs a name.</source>
   <translation>Ein Label braucht einen Namen.</translation>
  </message>
  <message>
   <source>Amber</source>
   <translation>Bernstein</translation>
  </message>
  <message>
   <source>Another label is called so.</source>
   <translation>Ein anderes Label heißt so.</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>Blau</translation>
  </message>
  <message>
   <source>Cross</source>
   <translation>Kreuz</translation>
  </message>
  <message>
   <source>Diamond</source>
   <translation>Raute</translation>
  </message>
  <message>
   <source>Dot</source>
   <translation>Punkt</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Grün</translation>
  </message>
  <message>
   <source>Pink</source>
   <translation>Rosa</translation>
  </message>
  <message>
   <source>Red</source>
   <translation>Rot</translation>
  </message>
  <message>
   <source>Ring</source>
   <translation>Ring</translation>
  </message>
  <message>
   <source>Square</source>
   <translation>Quadrat</translation>
  </message>
  <message>
   <source>The label “%1” is deleted</source>
   <translation>Das Label „%1“ ist gelöscht</translation>
  </message>
  <message>
   <source>Triangle</source>
   <translation>Dreieck</translation>
  </message>
  <message>
   <source>Violet</source>
   <translation>Violett</translation>
  </message>
 </context>
 <context>
  <name>LanguagePage</name>
  <message>
   <source>As the computer</source>
   <translation>Wie der Computer</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>The window changes at once. Your customers' words stay as they were written.</source>
   <translation>Das Fenster wechselt sofort. Die Worte Ihrer Kunden bleiben, wie sie geschrieben wurden.</translation>
  </message>
  <message>
   <source>The window speaks</source>
   <translation>Das Fenster spricht</translation>
  </message>
 </context>
 <context>
  <name>Later</name>
  <message>
   <source>Before free text closes</source>
   <translation>Bevor freier Text endet</translation>
  </message>
  <message>
   <source>Free text until %1</source>
   <translation>Freier Text bis %1</translation>
  </message>
  <message>
   <source>Free text will have closed</source>
   <translation>Freier Text ist dann nicht mehr möglich</translation>
  </message>
  <message>
   <source>Free text will have closed. A template may be sent then.</source>
   <translation>Freier Text ist dann nicht mehr möglich. Eine Vorlage lässt sich dann senden.</translation>
  </message>
  <message>
   <source>Later today</source>
   <translation>Heute später</translation>
  </message>
  <message>
   <source>Monday morning</source>
   <translation>Montagmorgen</translation>
  </message>
  <message>
   <source>This evening</source>
   <translation>Heute Abend</translation>
  </message>
  <message>
   <source>Tomorrow morning</source>
   <translation>Morgen früh</translation>
  </message>
 </context>
 <context>
  <name>LaterCard</name>
  <message>
   <source>Goes %1</source>
   <translation>Geht raus: %1</translation>
  </message>
  <message>
   <source>Send now</source>
   <translation>Jetzt senden</translation>
  </message>
  <message>
   <source>Write on</source>
   <translation>Weiterschreiben</translation>
  </message>
 </context>
 <context>
  <name>LaterMenu</name>
  <message>
   <source>16:30, fri 10:00, 2h</source>
   <translation>16:30, fr 10:00, 2h</translation>
  </message>
  <message>
   <source>Conwerz must be running then; else it goes at the next start.</source>
   <translation>Conwerz muss dann laufen; sonst geht es beim nächsten Start raus.</translation>
  </message>
  <message>
   <source>Or when you say</source>
   <translation>Oder wann Sie sagen</translation>
  </message>
  <message>
   <source>Send later</source>
   <translation>Später senden</translation>
  </message>
 </context>
 <context>
  <name>LeadCard</name>
  <message>
   <source>Test · %1</source>
   <translation>Test · %1</translation>
  </message>
 </context>
 <context>
  <name>LeadPane</name>
  <message>
   <source>%1  ·  %2</source>
   <translation>%1  ·  %2</translation>
  </message>
  <message>
   <source>A test lead of Meta's own tool. It counts nowhere.</source>
   <translation>Ein Test-Lead aus Metas eigenem Werkzeug. Er zählt nirgends.</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Schließen (Esc)</translation>
  </message>
  <message>
   <source>Contacted</source>
   <translation>Kontaktiert</translation>
  </message>
  <message>
   <source>Delete the lead</source>
   <translation>Lead löschen</translation>
  </message>
  <message>
   <source>Delete the note</source>
   <translation>Notiz löschen</translation>
  </message>
  <message>
   <source>Delete this lead for good?</source>
   <translation>Diesen Lead endgültig löschen?</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Löschen …</translation>
  </message>
  <message>
   <source>Every answer, note and reminder of theirs goes from this computer and cannot be brought back. Meta keeps the form's answers for 90 days; Conwerz does not fetch them again.</source>
   <translation>Jede Antwort, Notiz und Erinnerung dazu verschwindet von diesem Computer und lässt sich nicht zurückholen. Meta behält die Antworten des Formulars 90 Tage; Conwerz holt sie nicht wieder.</translation>
  </message>
  <message>
   <source>In 3 days</source>
   <translation>In 3 Tagen</translation>
  </message>
  <message>
   <source>In a week</source>
   <translation>In einer Woche</translation>
  </message>
  <message>
   <source>In an hour</source>
   <translation>In einer Stunde</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>No reminder</source>
   <translation>Keine Erinnerung</translation>
  </message>
  <message>
   <source>Notes, only you can see them</source>
   <translation>Notizen, nur Sie sehen sie</translation>
  </message>
  <message>
   <source>Remind me</source>
   <translation>Erinnern</translation>
  </message>
  <message>
   <source>Reminder: %1</source>
   <translation>Erinnerung: %1</translation>
  </message>
  <message>
   <source>Save card…</source>
   <translation>Karte speichern …</translation>
  </message>
  <message>
   <source>To my calendar…</source>
   <translation>In meinen Kalender …</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Morgen</translation>
  </message>
  <message>
   <source>Why this one was lost</source>
   <translation>Warum dieser verloren ging</translation>
  </message>
  <message>
   <source>Write a note</source>
   <translation>Notiz schreiben</translation>
  </message>
 </context>
 <context>
  <name>LeadTable</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Leads</translation>
  </message>
 </context>
 <context>
  <name>Leads</name>
  <message>
   <source>%1 h</source>
   <translation>%1 Std.</translation>
  </message>
  <message numerus="yes">
   <source>%n wait longer than 5 min.</source>
   <translation>
    <numerusform>%n wartet länger als 5 Min.</numerusform>
    <numerusform>%n warten länger als 5 Min.</numerusform>
   </translation>
  </message>
  <message>
   <source>A lead</source>
   <translation>Ein Lead</translation>
  </message>
  <message>
   <source>Answered in %1</source>
   <translation>Antwortzeit %1</translation>
  </message>
  <message>
   <source>Contacted</source>
   <translation>Kontaktiert</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Formular</translation>
  </message>
  <message>
   <source>Left no number and no address</source>
   <translation>Hat weder Nummer noch Adresse hinterlassen</translation>
  </message>
  <message>
   <source>Lost</source>
   <translation>Verloren</translation>
  </message>
  <message>
   <source>Message on Instagram</source>
   <translation>Nachricht auf Instagram</translation>
  </message>
  <message>
   <source>Message on Messenger</source>
   <translation>Nachricht auf Messenger</translation>
  </message>
  <message>
   <source>Message on WhatsApp</source>
   <translation>Nachricht auf WhatsApp</translation>
  </message>
  <message>
   <source>Meta does not say why.</source>
   <translation>Meta sagt nicht, warum.</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Neu</translation>
  </message>
  <message>
   <source>New leads are answered in %1, median of 30 days.</source>
   <translation>Antwortzeit bei neuen Leads: %1, Median aus 30 Tagen.</translation>
  </message>
  <message numerus="yes">
   <source>No answer for %n days</source>
   <translation>
    <numerusform>Keine Antwort seit %n Tag</numerusform>
    <numerusform>Keine Antwort seit %n Tagen</numerusform>
   </translation>
  </message>
  <message>
   <source>No answer for two days</source>
   <translation>Keine Antwort seit zwei Tagen</translation>
  </message>
  <message>
   <source>No name given</source>
   <translation>Kein Name angegeben</translation>
  </message>
  <message>
   <source>Nothing was taken over: this is no export of Conwerz, or more was changed than stages. What Meta tells of leads is never combined with other lists.</source>
   <translation>Nichts wurde übernommen: Das ist kein Export von Conwerz, oder es wurde mehr geändert als Stufen. Was Meta über Leads mitteilt, wird nie mit anderen Listen verbunden.</translation>
  </message>
  <message>
   <source>Reminder</source>
   <translation>Erinnerung</translation>
  </message>
  <message>
   <source>Reminder: %1</source>
   <translation>Erinnerung: %1</translation>
  </message>
  <message>
   <source>Stages and reasons taken over from the file: %1</source>
   <translation>Stufen und Gründe aus der Datei übernommen: %1</translation>
  </message>
  <message>
   <source>Talking</source>
   <translation>Im Gespräch</translation>
  </message>
  <message>
   <source>Waiting %1</source>
   <translation>Wartet %1</translation>
  </message>
  <message>
   <source>Won</source>
   <translation>Gewonnen</translation>
  </message>
  <message>
   <source>Won %1</source>
   <translation>Gewonnen %1</translation>
  </message>
  <message>
   <source>Wrote back %1</source>
   <translation>Hat zurückgeschrieben %1</translation>
  </message>
  <message>
   <source>You wanted to be reminded.</source>
   <translation>Sie wollten erinnert werden.</translation>
  </message>
  <message>
   <source>not ticked</source>
   <translation>nicht angekreuzt</translation>
  </message>
  <message>
   <source>test lead</source>
   <translation>Test-Lead</translation>
  </message>
  <message>
   <source>ticked</source>
   <translation>angekreuzt</translation>
  </message>
 </context>
 <context>
  <name>LeadsPlace</name>
  <message>
   <source>Board</source>
   <translation>Tafel</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportieren …</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importieren …</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Leads</translation>
  </message>
  <message>
   <source>Meta lets nobody read this Page's leads. %1</source>
   <translation>Meta lässt niemanden die Leads dieser Seite lesen. %1</translation>
  </message>
  <message>
   <source>No leads yet</source>
   <translation>Noch keine Leads</translation>
  </message>
  <message>
   <source>Show as</source>
   <translation>Zeigen als</translation>
  </message>
  <message>
   <source>Stages…</source>
   <translation>Stufen …</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <source>They appear here seconds after someone sends your form.</source>
   <translation>Sie erscheinen hier Sekunden, nachdem jemand Ihr Formular abgeschickt hat.</translation>
  </message>
 </context>
 <context>
  <name>LeavingQuestion</name>
  <message>
   <source>Conversations to be erased from this computer: %1, with everything you wrote, and the keys. You can start a new one at any time.</source>
   <translation>Unterhaltungen, die von diesem Computer gelöscht werden: %1, mit allem, was Sie geschrieben haben, und den Schlüsseln. Sie können jederzeit neu beginnen.</translation>
  </message>
  <message>
   <source>Leave and erase</source>
   <translation>Verlassen und löschen</translation>
  </message>
  <message>
   <source>Leave the practice shop?</source>
   <translation>Den Übungsladen verlassen?</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Bleiben</translation>
  </message>
 </context>
 <context>
  <name>Licences</name>
  <message>
   <source>Version %1</source>
   <translation>Version %1</translation>
  </message>
 </context>
 <context>
  <name>LinkBar</name>
  <message>
   <source>Another computer of your shop removed this one. Nothing comes in; Settings → Computers says what to do.</source>
   <translation>Ein anderer Computer Ihres Ladens hat diesen entfernt. Nichts kommt herein; unter Einstellungen → Computer steht, was zu tun ist.</translation>
  </message>
  <message>
   <source>Another computer receives your messages now.</source>
   <translation>Ein anderer Computer empfängt jetzt Ihre Nachrichten.</translation>
  </message>
  <message>
   <source>Between %1 and %2 WhatsApp messages may be missing, which Meta does not tell twice.</source>
   <translation>Zwischen %1 und %2 fehlen vielleicht WhatsApp-Nachrichten, die Meta kein zweites Mal mitteilt.</translation>
  </message>
  <message numerus="yes">
   <source>Between %1 and %2 at least %n messages did not come. Messenger's and Instagram's were read again; WhatsApp offers no way: look for its messages on your phone.</source>
   <translation>
    <numerusform>Zwischen %1 und %2 kam mindestens %n Nachricht nicht an. Die von Messenger und Instagram wurden neu gelesen; WhatsApp bietet keinen Weg: Sehen Sie nach seinen Nachrichten auf Ihrem Telefon.</numerusform>
    <numerusform>Zwischen %1 und %2 kamen mindestens %n Nachrichten nicht an. Die von Messenger und Instagram wurden neu gelesen; WhatsApp bietet keinen Weg: Sehen Sie nach seinen Nachrichten auf Ihrem Telefon.</numerusform>
   </translation>
  </message>
  <message>
   <source>Between %1 and %2 messages may be missing: at least %3. Look for them in Meta's own inbox.</source>
   <translation>Zwischen %1 und %2 fehlen vielleicht Nachrichten: mindestens %3. Sehen Sie in Metas eigenem Posteingang nach.</translation>
  </message>
  <message>
   <source>Last contact: %1.</source>
   <translation>Letzter Kontakt: %1.</translation>
  </message>
  <message>
   <source>Meta asks %1 for a pause: what waits is sent from %2 on, by itself.</source>
   <translation>Meta bittet %1 um eine Pause: Was wartet, wird ab %2 von selbst gesendet.</translation>
  </message>
  <message>
   <source>New messages are delayed: our delivery service does not answer. Nothing is lost.</source>
   <translation>Neue Nachrichten verspäten sich: Unser Zustelldienst antwortet nicht. Nichts geht verloren.</translation>
  </message>
  <message>
   <source>No network. Everything here goes on working.</source>
   <translation>Kein Netz. Hier läuft alles weiter.</translation>
  </message>
  <message>
   <source>Something went wrong on the way to new messages. Conwerz tries again by itself.</source>
   <translation>Auf dem Weg zu neuen Nachrichten ging etwas schief. Conwerz versucht es von selbst wieder.</translation>
  </message>
  <message>
   <source>The disk is full. New messages wait and nothing is lost; please make room.</source>
   <translation>Der Datenträger ist voll. Neue Nachrichten warten, und nichts geht verloren; bitte schaffen Sie Platz.</translation>
  </message>
  <message>
   <source>The keychain is locked. Unlock it, and new messages come by themselves.</source>
   <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn, und neue Nachrichten kommen von selbst.</translation>
  </message>
  <message>
   <source>The practice customers have stopped. Starting them again.</source>
   <translation>Die Übungskunden sind stehen geblieben. Sie werden neu gestartet.</translation>
  </message>
  <message>
   <source>This computer's clock is %1 fast. Conwerz uses the relay's time; please set the clock.</source>
   <translation>Die Uhr dieses Computers geht %1 vor. Conwerz nimmt die Zeit des Relays; bitte stellen Sie die Uhr.</translation>
  </message>
  <message>
   <source>This computer's clock is %1 slow. Conwerz uses the relay's time; please set the clock.</source>
   <translation>Die Uhr dieses Computers geht %1 nach. Conwerz nimmt die Zeit des Relays; bitte stellen Sie die Uhr.</translation>
  </message>
 </context>
 <context>
  <name>LinkQuestion</name>
  <message>
   <source>A customer sent it. It opens in your browser, outside of Conwerz.</source>
   <translation>Ein Kunde hat ihn gesendet. Er öffnet sich in Ihrem Browser, außerhalb von Conwerz.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Open in the browser</source>
   <translation>Im Browser öffnen</translation>
  </message>
  <message>
   <source>Open this link?</source>
   <translation>Diesen Link öffnen?</translation>
  </message>
 </context>
 <context>
  <name>LinkRow</name>
  <message>
   <source>Link to %1</source>
   <translation>Link zu %1</translation>
  </message>
 </context>
 <context>
  <name>Lock</name>
  <message>
   <source>That is not the passphrase. Try again, or use the recovery code.</source>
   <translation>Das ist nicht die Passphrase. Versuchen Sie es noch einmal, oder verwenden Sie den Wiederherstellungscode.</translation>
  </message>
  <message>
   <source>The keychain does not hold this shop's key any more. Quit Conwerz and start it again.</source>
   <translation>Der Schlüsselbund enthält den Schlüssel dieses Ladens nicht mehr. Beenden Sie Conwerz und starten Sie es neu.</translation>
  </message>
  <message>
   <source>The keychain stayed shut. Try again and enter its password.</source>
   <translation>Der Schlüsselbund blieb zu. Versuchen Sie es noch einmal und geben Sie sein Passwort ein.</translation>
  </message>
 </context>
 <context>
  <name>LockPage</name>
  <message>
   <source>After 15 minutes</source>
   <translation>Nach 15 Minuten</translation>
  </message>
  <message>
   <source>After 5 minutes without a touch</source>
   <translation>Nach 5 Minuten ohne Berührung</translation>
  </message>
  <message>
   <source>After an hour</source>
   <translation>Nach einer Stunde</translation>
  </message>
  <message>
   <source>Do without a passphrase</source>
   <translation>Auf die Passphrase verzichten</translation>
  </message>
  <message>
   <source>Go on receiving</source>
   <translation>Weiter empfangen</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Sperre</translation>
  </message>
  <message>
   <source>Lock by itself</source>
   <translation>Von selbst sperren</translation>
  </message>
  <message>
   <source>Lock now</source>
   <translation>Jetzt sperren</translation>
  </message>
  <message>
   <source>Locking takes everything off the screen and out of the window's memory.</source>
   <translation>Sperren nimmt alles vom Bildschirm und aus dem Speicher des Fensters.</translation>
  </message>
  <message>
   <source>Messages come in and answers on their way go out. The database's key stays in memory.</source>
   <translation>Nachrichten kommen herein, und Antworten, die unterwegs sind, gehen raus. Der Schlüssel der Datenbank bleibt im Speicher.</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nie</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>Neue Passphrase</translation>
  </message>
  <message numerus="yes">
   <source>New passphrase, at least %n characters</source>
   <translation>
    <numerusform>Neue Passphrase, mindestens %n Zeichen</numerusform>
    <numerusform>Neue Passphrase, mindestens %n Zeichen</numerusform>
   </translation>
  </message>
  <message>
   <source>Rest</source>
   <translation>Ruhen</translation>
  </message>
  <message>
   <source>Set a passphrase first. It is then also asked for at each start.</source>
   <translation>Setzen Sie zuerst eine Passphrase. Nach ihr wird dann auch bei jedem Start gefragt.</translation>
  </message>
  <message>
   <source>Set the passphrase</source>
   <translation>Passphrase setzen</translation>
  </message>
  <message>
   <source>The database is closed. What customers write waits, sealed, on the relay.</source>
   <translation>Die Datenbank ist geschlossen. Was Kunden schreiben, wartet versiegelt auf dem Relay.</translation>
  </message>
  <message>
   <source>The password of your keychain, which locks together with Conwerz. A passphrase of its own would also be asked for at each start.</source>
   <translation>Das Passwort Ihres Schlüsselbunds, der sich zusammen mit Conwerz sperrt. Nach einer eigenen Passphrase würde auch bei jedem Start gefragt.</translation>
  </message>
  <message>
   <source>The same once more</source>
   <translation>Dieselbe noch einmal</translation>
  </message>
  <message>
   <source>What unlocks it</source>
   <translation>Was entsperrt</translation>
  </message>
  <message>
   <source>While it is locked</source>
   <translation>Solange es gesperrt ist</translation>
  </message>
  <message>
   <source>Your passphrase. It is also asked for at each start, because the key in the keychain is wrapped in it. If you forget it, the recovery code opens Conwerz.</source>
   <translation>Ihre Passphrase. Nach ihr wird auch bei jedem Start gefragt, weil der Schlüssel im Schlüsselbund in sie eingehüllt ist. Wenn Sie sie vergessen, öffnet der Wiederherstellungscode Conwerz.</translation>
  </message>
 </context>
 <context>
  <name>LockScreen</name>
  <message>
   <source>Back to the passphrase</source>
   <translation>Zurück zur Passphrase</translation>
  </message>
  <message>
   <source>Conwerz is locked</source>
   <translation>Conwerz ist gesperrt</translation>
  </message>
  <message>
   <source>I forgot it: use the recovery code</source>
   <translation>Vergessen: Wiederherstellungscode verwenden</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Wird geöffnet …</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>Unlock</source>
   <translation>Entsperren</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted. Enter the passphrase to read them.</source>
   <translation>Ihre Nachrichten sind hier, verschlüsselt. Geben Sie die Passphrase ein, um sie zu lesen.</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted. Unlocking asks for the password of your keychain.</source>
   <translation>Ihre Nachrichten sind hier, verschlüsselt. Zum Entsperren wird nach dem Passwort Ihres Schlüsselbunds gefragt.</translation>
  </message>
 </context>
 <context>
  <name>LongWork</name>
  <message>
   <source>Ended: %1</source>
   <translation>Beendet: %1</translation>
  </message>
  <message>
   <source>Erasing what is past its time</source>
   <translation>Löscht, was seine Zeit überschritten hat</translation>
  </message>
  <message>
   <source>If you stop it, no file is left.</source>
   <translation>Wenn Sie anhalten, bleibt keine Datei zurück.</translation>
  </message>
  <message>
   <source>If you stop it, nothing here has changed.</source>
   <translation>Wenn Sie anhalten, hat sich hier nichts geändert.</translation>
  </message>
  <message>
   <source>If you stop it, nothing of it is left; earlier backups stay.</source>
   <translation>Wenn Sie anhalten, bleibt nichts davon zurück; frühere Sicherungen bleiben.</translation>
  </message>
  <message>
   <source>If you stop it, what has been read stays; the rest is read later, by itself.</source>
   <translation>Wenn Sie anhalten, bleibt, was gelesen ist; der Rest wird später von selbst gelesen.</translation>
  </message>
  <message>
   <source>Making a backup</source>
   <translation>Erstellt eine Sicherung</translation>
  </message>
  <message>
   <source>Making everything searchable again</source>
   <translation>Macht alles wieder durchsuchbar</translation>
  </message>
  <message>
   <source>Reading again what an earlier version could not</source>
   <translation>Liest neu, was eine frühere Version nicht lesen konnte</translation>
  </message>
  <message>
   <source>Reading earlier messages from Meta</source>
   <translation>Liest frühere Nachrichten von Meta</translation>
  </message>
  <message>
   <source>Reading the backup</source>
   <translation>Liest die Sicherung</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Hält an …</translation>
  </message>
  <message>
   <source>Writing the archive</source>
   <translation>Schreibt das Archiv</translation>
  </message>
  <message>
   <source>You can go on working, or close Conwerz: the rest follows at the next start.</source>
   <translation>Sie können weiterarbeiten oder Conwerz schließen: Der Rest folgt beim nächsten Start.</translation>
  </message>
 </context>
 <context>
  <name>MarkedBar</name>
  <message numerus="yes">
   <source>%n chosen</source>
   <translation>
    <numerusform>%n gewählt</numerusform>
    <numerusform>%n gewählt</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose none (Esc)</source>
   <translation>Keine wählen (Esc)</translation>
  </message>
  <message>
   <source>Chosen: %1</source>
   <translation>Gewählt: %1</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Label</translation>
  </message>
  <message>
   <source>Snooze</source>
   <translation>Zurückstellen</translation>
  </message>
  <message>
   <source>Spam</source>
   <translation>Spam</translation>
  </message>
  <message>
   <source>Star</source>
   <translation>Stern</translation>
  </message>
 </context>
 <context>
  <name>MessageDelegate</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>Copy Meta's code</source>
   <translation>Metas Code kopieren</translation>
  </message>
  <message>
   <source>New messages</source>
   <translation>Neue Nachrichten</translation>
  </message>
  <message>
   <source>Quote in your answer (Ctrl+R)</source>
   <translation>In der Antwort zitieren (Ctrl+R)</translation>
  </message>
  <message>
   <source>Save this file…</source>
   <translation>Diese Datei speichern …</translation>
  </message>
 </context>
 <context>
  <name>MessageMenu</name>
  <message>
   <source>Change the note</source>
   <translation>Notiz ändern</translation>
  </message>
  <message>
   <source>Copy text</source>
   <translation>Text kopieren</translation>
  </message>
  <message>
   <source>Delete the note</source>
   <translation>Notiz löschen</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Nachricht</translation>
  </message>
  <message>
   <source>Quote in your answer</source>
   <translation>In der Antwort zitieren</translation>
  </message>
 </context>
 <context>
  <name>Moments</name>
  <message>
   <source>%1 h %2 min</source>
   <translation>%1 Std. %2 Min.</translation>
  </message>
  <message>
   <source>%1 min</source>
   <translation>%1 Min.</translation>
  </message>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n Tag</numerusform>
    <numerusform>%n Tage</numerusform>
   </translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Tomorrow</source>
   <translation>Morgen</translation>
  </message>
  <message>
   <source>Tomorrow %1</source>
   <translation>Morgen %1</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Gestern</translation>
  </message>
  <message>
   <source>d MMM</source>
   <translation>d. MMM</translation>
  </message>
  <message>
   <source>d MMM yyyy</source>
   <translation>d. MMM yyyy</translation>
  </message>
  <message>
   <source>ddd d MMM</source>
   <translation>ddd d. MMM</translation>
  </message>
  <message>
   <source>dddd</source>
   <translation>dddd</translation>
  </message>
  <message>
   <source>dddd d MMMM</source>
   <translation>dddd, d. MMMM</translation>
  </message>
  <message>
   <source>dddd d MMMM yyyy</source>
   <translation>dddd, d. MMMM yyyy</translation>
  </message>
  <message>
   <source>dddd d MMMM yyyy, HH:mm</source>
   <translation>dddd, d. MMMM yyyy, HH:mm</translation>
  </message>
  <message>
   <source>on %1 at %2</source>
   <translation>am %1 um %2</translation>
  </message>
  <message>
   <source>today at %1</source>
   <translation>heute um %1</translation>
  </message>
  <message>
   <source>tomorrow at %1</source>
   <translation>morgen um %1</translation>
  </message>
 </context>
 <context>
  <name>MonthCard</name>
  <message>
   <source>For the folder, or for whoever keeps your books.</source>
   <translation>Für den Ordner, oder für Ihre Buchhaltung.</translation>
  </message>
  <message>
   <source>Monthly page</source>
   <translation>Monatsblatt</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Drucken …</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>Als PDF speichern …</translation>
  </message>
  <message>
   <source>The month after</source>
   <translation>Der Monat danach</translation>
  </message>
  <message>
   <source>The month before</source>
   <translation>Der Monat davor</translation>
  </message>
 </context>
 <context>
  <name>NameQuestion</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Keep this name</source>
   <translation>Diesen Namen behalten</translation>
  </message>
  <message>
   <source>Only you see this name, in Conwerz. Left empty, Meta's name comes back.</source>
   <translation>Nur Sie sehen diesen Namen, in Conwerz. Bleibt er leer, kommt Metas Name zurück.</translation>
  </message>
  <message>
   <source>What do you call this person?</source>
   <translation>Wie nennen Sie diese Person?</translation>
  </message>
  <message>
   <source>Your name for this person</source>
   <translation>Ihr Name für diese Person</translation>
  </message>
 </context>
 <context>
  <name>Names</name>
  <message>
   <source>%1 customer ·%2</source>
   <translation>%1-Kunde ·%2</translation>
  </message>
 </context>
 <context>
  <name>NavItem</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
 </context>
 <context>
  <name>NavRail</name>
  <message>
   <source>Channels</source>
   <translation>Kanäle</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Labels</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Orte</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Views</source>
   <translation>Ansichten</translation>
  </message>
  <message>
   <source>Views and channels</source>
   <translation>Ansichten und Kanäle</translation>
  </message>
  <message>
   <source>Views of your own</source>
   <translation>Eigene Ansichten</translation>
  </message>
 </context>
 <context>
  <name>NewsPill</name>
  <message numerus="yes">
   <source>%n new</source>
   <translation>
    <numerusform>%n neu</numerusform>
    <numerusform>%n neu</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>NoteCard</name>
  <message>
   <source>Change the note</source>
   <translation>Notiz ändern</translation>
  </message>
  <message>
   <source>Delete the note</source>
   <translation>Notiz löschen</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Only you can see this</source>
   <translation>Nur Sie sehen das</translation>
  </message>
 </context>
 <context>
  <name>NoteField</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Note that only you can see</source>
   <translation>Notiz, die nur Sie sehen</translation>
  </message>
  <message>
   <source>Only you can see this</source>
   <translation>Nur Sie sehen das</translation>
  </message>
  <message>
   <source>Save note</source>
   <translation>Notiz speichern</translation>
  </message>
  <message>
   <source>Write a note about this conversation</source>
   <translation>Notiz zu dieser Unterhaltung schreiben</translation>
  </message>
  <message>
   <source>You are changing a note. No customer sees it.</source>
   <translation>Sie ändern eine Notiz. Kein Kunde sieht sie.</translation>
  </message>
 </context>
 <context>
  <name>NoticeQuestion</name>
  <message>
   <source>Good</source>
   <translation>Gut</translation>
  </message>
 </context>
 <context>
  <name>Notices</name>
  <message>
   <source>%1 on %2</source>
   <translation>%1 auf %2</translation>
  </message>
  <message numerus="yes">
   <source>%1 on %2, %n new</source>
   <translation>
    <numerusform>%1 auf %2, %n neu</numerusform>
    <numerusform>%1 auf %2, %n neu</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new comment(s)</source>
   <translation>
    <numerusform>%n neuer Kommentar</numerusform>
    <numerusform>%n neue Kommentare</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new lead(s)</source>
   <translation>
    <numerusform>%n neuer Lead</numerusform>
    <numerusform>%n neue Leads</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new message(s)</source>
   <translation>
    <numerusform>%n neue Nachricht</numerusform>
    <numerusform>%n neue Nachrichten</numerusform>
   </translation>
  </message>
  <message>
   <source>A customer has written on %1.</source>
   <translation>Ein Kunde hat auf %1 geschrieben.</translation>
  </message>
  <message>
   <source>Amina on Instagram</source>
   <translation>Amina auf Instagram</translation>
  </message>
  <message>
   <source>Answer %1</source>
   <translation>%1 antworten</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Kommentare</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Leads</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Senden</translation>
  </message>
  <message>
   <source>So looks a notice of Conwerz.</source>
   <translation>So sieht eine Benachrichtigung von Conwerz aus.</translation>
  </message>
  <message>
   <source>Somebody has written. Unlock Conwerz to read it.</source>
   <translation>Jemand hat geschrieben. Entsperren Sie Conwerz, um es zu lesen.</translation>
  </message>
 </context>
 <context>
  <name>NoticesPage</name>
  <message>
   <source>Can be answered from the notice, where your desktop allows it.</source>
   <translation>Lässt sich direkt in der Benachrichtigung beantworten, wo Ihr Desktop es erlaubt.</translation>
  </message>
  <message>
   <source>For a screen that customers see. So it is while Conwerz is locked, too.</source>
   <translation>Für einen Bildschirm, den Kunden sehen. So ist es auch, solange Conwerz gesperrt ist.</translation>
  </message>
  <message>
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>Hear the sound of %1</source>
   <translation>Den Ton von %1 anhören</translation>
  </message>
  <message>
   <source>No notices and no sounds at certain hours</source>
   <translation>Keine Benachrichtigungen und Töne zu bestimmten Stunden</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Benachrichtigungen</translation>
  </message>
  <message>
   <source>On this desktop</source>
   <translation>Auf diesem Desktop</translation>
  </message>
  <message>
   <source>One notice for each conversation, gone when you have read it. What is filled in from before never makes one.</source>
   <translation>Eine Benachrichtigung je Unterhaltung; sie verschwindet, wenn Sie gelesen haben. Was von früher nachgeladen wird, löst nie eine aus.</translation>
  </message>
  <message>
   <source>Only that somebody writes</source>
   <translation>Nur dass jemand schreibt</translation>
  </message>
  <message>
   <source>Only who writes</source>
   <translation>Nur wer schreibt</translation>
  </message>
  <message>
   <source>Quiet from</source>
   <translation>Ruhe ab</translation>
  </message>
  <message>
   <source>Quiet hours</source>
   <translation>Ruhezeiten</translation>
  </message>
  <message>
   <source>Quiet until</source>
   <translation>Ruhe bis</translation>
  </message>
  <message>
   <source>Show an example</source>
   <translation>Beispiel zeigen</translation>
  </message>
  <message>
   <source>Sounds</source>
   <translation>Töne</translation>
  </message>
  <message>
   <source>Start Conwerz when I log in, without a window</source>
   <translation>Conwerz ohne Fenster starten, wenn ich mich anmelde</translation>
  </message>
  <message>
   <source>Tell me when somebody writes</source>
   <translation>Mir sagen, wenn jemand schreibt</translation>
  </message>
  <message>
   <source>What a notice shows</source>
   <translation>Was eine Benachrichtigung zeigt</translation>
  </message>
  <message>
   <source>Who writes, and what</source>
   <translation>Wer schreibt, und was</translation>
  </message>
  <message>
   <source>until</source>
   <translation>bis</translation>
  </message>
 </context>
 <context>
  <name>Noting</name>
  <message>
   <source>The note is deleted</source>
   <translation>Die Notiz ist gelöscht</translation>
  </message>
 </context>
 <context>
  <name>NumberCard</name>
  <message>
   <source>Asking Meta…</source>
   <translation>Meta wird gefragt …</translation>
  </message>
  <message>
   <source>Deregister…</source>
   <translation>Registrierung aufheben …</translation>
  </message>
  <message>
   <source>Leave the PIN as it is</source>
   <translation>PIN so lassen</translation>
  </message>
  <message>
   <source>New two-step PIN</source>
   <translation>Neue PIN (zwei Schritte)</translation>
  </message>
  <message>
   <source>Set a new PIN</source>
   <translation>Neue PIN setzen</translation>
  </message>
  <message>
   <source>Set the PIN</source>
   <translation>PIN setzen</translation>
  </message>
  <message>
   <source>Six digits</source>
   <translation>Sechs Ziffern</translation>
  </message>
 </context>
 <context>
  <name>NumberProfile</name>
  <message>
   <source>About, one line</source>
   <translation>Info, eine Zeile</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Business profile</source>
   <translation>Unternehmensprofil</translation>
  </message>
  <message>
   <source>Choose a picture…</source>
   <translation>Bild wählen …</translation>
  </message>
  <message>
   <source>Customers see it in the profile.</source>
   <translation>Kunden sehen es im Profil.</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Beschreibung</translation>
  </message>
  <message>
   <source>Email</source>
   <translation>E-Mail</translation>
  </message>
  <message>
   <source>Kind of business</source>
   <translation>Art des Unternehmens</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>So lassen</translation>
  </message>
  <message>
   <source>Leave it as it was</source>
   <translation>Lassen, wie es war</translation>
  </message>
  <message>
   <source>One field is longer than WhatsApp allows.</source>
   <translation>Ein Feld ist länger, als WhatsApp erlaubt.</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Save the profile</source>
   <translation>Profil speichern</translation>
  </message>
  <message>
   <source>Second website</source>
   <translation>Zweite Website</translation>
  </message>
  <message>
   <source>Website</source>
   <translation>Website</translation>
  </message>
  <message>
   <source>What kind of business is it?</source>
   <translation>Was für ein Unternehmen ist es?</translation>
  </message>
 </context>
 <context>
  <name>NumberStep</name>
  <message>
   <source>Call me with it</source>
   <translation>Mich damit anrufen</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Meta must know that this number is yours. It sends a code of six digits.</source>
   <translation>Meta muss wissen, dass diese Nummer Ihnen gehört. Es sendet einen Code aus sechs Ziffern.</translation>
  </message>
  <message>
   <source>Register</source>
   <translation>Registrieren</translation>
  </message>
  <message>
   <source>Send it again</source>
   <translation>Noch einmal senden</translation>
  </message>
  <message>
   <source>Send the code by SMS</source>
   <translation>Code per SMS senden</translation>
  </message>
  <message>
   <source>Six digits</source>
   <translation>Sechs Ziffern</translation>
  </message>
  <message>
   <source>The number is verified. It has a PIN from before: type it, and the number can send.</source>
   <translation>Die Nummer ist bestätigt. Sie hat von früher eine PIN: Tippen Sie sie ein, und die Nummer kann senden.</translation>
  </message>
  <message>
   <source>The number is verified. Registering lets it send; Conwerz makes up a PIN and keeps it in the keychain.</source>
   <translation>Die Nummer ist bestätigt. Mit der Registrierung kann sie senden; Conwerz denkt sich eine PIN aus und bewahrt sie im Schlüsselbund auf.</translation>
  </message>
  <message>
   <source>This number is also used in the WhatsApp Business app, and works there and here. It needs no registration, and must not get one.</source>
   <translation>Diese Nummer wird auch in der App WhatsApp Business verwendet und funktioniert dort und hier. Sie braucht keine Registrierung und darf keine bekommen.</translation>
  </message>
  <message>
   <source>Two-step PIN</source>
   <translation>PIN (zwei Schritte)</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>Bestätigen</translation>
  </message>
 </context>
 <context>
  <name>Numbers</name>
  <message>
   <source>A call with the code is on its way.</source>
   <translation>Ein Anruf mit dem Code ist unterwegs.</translation>
  </message>
  <message>
   <source>Also in the phone's app</source>
   <translation>Auch in der App des Telefons</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Genehmigt</translation>
  </message>
  <message>
   <source>Beauty</source>
   <translation>Schönheit</translation>
  </message>
  <message>
   <source>Cars</source>
   <translation>Autos</translation>
  </message>
  <message>
   <source>Clothing</source>
   <translation>Kleidung</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>Verbunden</translation>
  </message>
  <message>
   <source>Declined</source>
   <translation>Abgelehnt</translation>
  </message>
  <message>
   <source>Deregistered. It no longer sends or receives.</source>
   <translation>Registrierung aufgehoben. Sie sendet und empfängt nicht mehr.</translation>
  </message>
  <message>
   <source>Display name</source>
   <translation>Anzeigename</translation>
  </message>
  <message>
   <source>Education</source>
   <translation>Bildung</translation>
  </message>
  <message>
   <source>Entertainment</source>
   <translation>Entertainment</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>Veranstaltungen</translation>
  </message>
  <message>
   <source>Expired</source>
   <translation>Abgelaufen</translation>
  </message>
  <message>
   <source>Finance</source>
   <translation>Finanzen</translation>
  </message>
  <message>
   <source>Groceries</source>
   <translation>Lebensmittel</translation>
  </message>
  <message>
   <source>Health</source>
   <translation>Gesundheit</translation>
  </message>
  <message>
   <source>Hotel</source>
   <translation>Hotel</translation>
  </message>
  <message>
   <source>In review</source>
   <translation>In Prüfung</translation>
  </message>
  <message>
   <source>Meta cannot be reached. Nothing was changed; try again.</source>
   <translation>Meta ist nicht erreichbar. Nichts wurde geändert; versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>New conversations</source>
   <translation>Neue Unterhaltungen</translation>
  </message>
  <message>
   <source>Non-profit</source>
   <translation>Gemeinnützig</translation>
  </message>
  <message>
   <source>Not a business</source>
   <translation>Kein Unternehmen</translation>
  </message>
  <message>
   <source>Not chosen</source>
   <translation>Nicht gewählt</translation>
  </message>
  <message>
   <source>Not known</source>
   <translation>Nicht bekannt</translation>
  </message>
  <message>
   <source>Not registered</source>
   <translation>Nicht registriert</translation>
  </message>
  <message>
   <source>Not set</source>
   <translation>Nicht gesetzt</translation>
  </message>
  <message>
   <source>Not told</source>
   <translation>Nicht mitgeteilt</translation>
  </message>
  <message>
   <source>Not verified</source>
   <translation>Nicht bestätigt</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Anderes</translation>
  </message>
  <message>
   <source>Professional services</source>
   <translation>Dienstleistungen</translation>
  </message>
  <message>
   <source>Public service</source>
   <translation>Öffentlicher Dienst</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Qualität</translation>
  </message>
  <message>
   <source>Registered. It can send now.</source>
   <translation>Registriert. Sie kann jetzt senden.</translation>
  </message>
  <message>
   <source>Restaurant</source>
   <translation>Restaurant</translation>
  </message>
  <message>
   <source>Saved. Customers see it in WhatsApp now.</source>
   <translation>Gespeichert. Kunden sehen es jetzt in WhatsApp.</translation>
  </message>
  <message>
   <source>Set, kept in the keychain</source>
   <translation>Gesetzt, im Schlüsselbund aufbewahrt</translation>
  </message>
  <message>
   <source>Set, not known here</source>
   <translation>Gesetzt, hier nicht bekannt</translation>
  </message>
  <message>
   <source>Shop</source>
   <translation>Einzelhandel</translation>
  </message>
  <message>
   <source>The code is on its way.</source>
   <translation>Der Code ist unterwegs.</translation>
  </message>
  <message>
   <source>The connection broke off, so Meta may have done it. Look at the status before you repeat it.</source>
   <translation>Die Verbindung ist abgebrochen, Meta hat es also vielleicht getan. Sehen Sie den Status an, bevor Sie es wiederholen.</translation>
  </message>
  <message>
   <source>The keychain is locked, so the PIN could not be kept. Unlock it and try again.</source>
   <translation>Der Schlüsselbund ist gesperrt, also ließ sich die PIN nicht aufbewahren. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>The new PIN is set at Meta, and kept in the keychain.</source>
   <translation>Die neue PIN ist bei Meta gesetzt und im Schlüsselbund aufbewahrt.</translation>
  </message>
  <message>
   <source>Travel</source>
   <translation>Reisen</translation>
  </message>
  <message>
   <source>Two-step PIN</source>
   <translation>PIN (zwei Schritte)</translation>
  </message>
  <message>
   <source>Type the number's PIN: six digits. It was set when the number was registered before.</source>
   <translation>Tippen Sie die PIN der Nummer ein: sechs Ziffern. Sie wurde gesetzt, als die Nummer früher registriert wurde.</translation>
  </message>
  <message>
   <source>Verified. One step is left.</source>
   <translation>Bestätigt. Ein Schritt fehlt noch.</translation>
  </message>
  <message>
   <source>WhatsApp takes a JPEG or PNG of at most 5 MB as the picture. Choose another one.</source>
   <translation>WhatsApp nimmt als Bild ein JPEG oder PNG von höchstens 5 MB. Wählen Sie ein anderes.</translation>
  </message>
 </context>
 <context>
  <name>NumbersSettings</name>
  <message>
   <source>Connect one under Integrations. Then its quality, its limits and its profile are here.</source>
   <translation>Verbinden Sie eine unter Integrationen. Dann stehen ihre Qualität, ihre Grenzen und ihr Profil hier.</translation>
  </message>
  <message>
   <source>Deregister</source>
   <translation>Registrierung aufheben</translation>
  </message>
  <message>
   <source>Deregister %1?</source>
   <translation>Registrierung von %1 aufheben?</translation>
  </message>
  <message>
   <source>How each number stands at Meta, and what customers read about the shop.</source>
   <translation>Wie jede Nummer bei Meta steht, und was Kunden über den Laden lesen.</translation>
  </message>
  <message>
   <source>It stops sending and receiving here at once. Meta allows ten registrations and deregistrations in three days, and asks for the PIN at the next one.</source>
   <translation>Sie sendet und empfängt hier sofort nicht mehr. Meta erlaubt in drei Tagen zehn Registrierungen und Aufhebungen und fragt bei der nächsten nach der PIN.</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Meta could not be asked</source>
   <translation>Meta ließ sich nicht fragen</translation>
  </message>
  <message>
   <source>No WhatsApp number is connected</source>
   <translation>Keine WhatsApp-Nummer ist verbunden</translation>
  </message>
  <message>
   <source>Open this page again in a moment.</source>
   <translation>Öffnen Sie diese Seite gleich noch einmal.</translation>
  </message>
  <message>
   <source>WhatsApp numbers</source>
   <translation>WhatsApp-Nummern</translation>
  </message>
 </context>
 <context>
  <name>OfferMenu</name>
  <message>
   <source>Buttons to tap…</source>
   <translation>Schaltflächen zum Antippen …</translation>
  </message>
  <message>
   <source>List to choose from…</source>
   <translation>Liste zur Auswahl …</translation>
  </message>
  <message>
   <source>More to send</source>
   <translation>Mehr zum Senden</translation>
  </message>
  <message>
   <source>Place…</source>
   <translation>Ort …</translation>
  </message>
  <message>
   <source>Quick replies…</source>
   <translation>Schnellantworten …</translation>
  </message>
 </context>
 <context>
  <name>OfferSheet</name>
  <message>
   <source>A list to choose from</source>
   <translation>Eine Liste zur Auswahl</translation>
  </message>
  <message>
   <source>Answer %1</source>
   <translation>Antwort %1</translation>
  </message>
  <message>
   <source>Buttons to tap</source>
   <translation>Schaltflächen zum Antippen</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Latitude</source>
   <translation>Breitengrad</translation>
  </message>
  <message>
   <source>Longitude</source>
   <translation>Längengrad</translation>
  </message>
  <message>
   <source>Name of the place</source>
   <translation>Name des Orts</translation>
  </message>
  <message>
   <source>Quick replies</source>
   <translation>Schnellantworten</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Senden</translation>
  </message>
  <message>
   <source>Send a place</source>
   <translation>Ort senden</translation>
  </message>
  <message>
   <source>Sizes</source>
   <translation>Größen</translation>
  </message>
  <message>
   <source>The customer gets a map with this point.</source>
   <translation>Der Kunde bekommt eine Karte mit diesem Punkt.</translation>
  </message>
  <message>
   <source>They go with your words: %1</source>
   <translation>Sie gehen mit Ihren Worten mit: %1</translation>
  </message>
  <message>
   <source>Words on the button that opens the list</source>
   <translation>Text auf der Schaltfläche, die die Liste öffnet</translation>
  </message>
  <message>
   <source>Write the question in the field first: it goes with the answers to tap.</source>
   <translation>Schreiben Sie zuerst die Frage ins Feld: Sie geht mit den Antworten zum Antippen mit.</translation>
  </message>
 </context>
 <context>
  <name>OffersPage</name>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Continue with Facebook</source>
   <translation>Weiter mit Facebook</translation>
  </message>
  <message>
   <source>Facebook is asked for exactly the permissions that this needs, and for no other. You can change it later.</source>
   <translation>Facebook wird genau um die Berechtigungen gebeten, die dafür nötig sind, und um keine andere. Sie können es später ändern.</translation>
  </message>
  <message>
   <source>Hide the permissions</source>
   <translation>Berechtigungen verbergen</translation>
  </message>
  <message>
   <source>My Pages belong to a business portfolio</source>
   <translation>Meine Seiten gehören einem Unternehmensportfolio</translation>
  </message>
  <message>
   <source>See what Facebook will be asked for (%1)</source>
   <translation>Zeigen, worum Facebook gebeten wird (%1)</translation>
  </message>
  <message>
   <source>What should Conwerz do for you?</source>
   <translation>Was soll Conwerz für Sie tun?</translation>
  </message>
 </context>
 <context>
  <name>Outgoing</name>
  <message numerus="yes">
   <source>%n calls since %1</source>
   <translation>
    <numerusform>%n Aufruf seit %1</numerusform>
    <numerusform>%n Aufrufe seit %1</numerusform>
   </translation>
  </message>
  <message>
   <source>A drafting model is added only while you have switched one on, and it alone. Every other address is refused before anything is sent. There is no telemetry.</source>
   <translation>Ein Entwurfsmodell kommt nur dazu, solange Sie eines eingeschaltet haben, und nur dieses. Jede andere Adresse wird abgelehnt, bevor etwas gesendet wird. Es gibt keine Telemetrie.</translation>
  </message>
  <message>
   <source>A model on this computer</source>
   <translation>Ein Modell auf diesem Computer</translation>
  </message>
  <message>
   <source>Asking Meta to tell about new messages</source>
   <translation>Meta bitten, neue Nachrichten zu melden</translation>
  </message>
  <message>
   <source>Asking for a customer's name</source>
   <translation>Nach dem Namen eines Kunden fragen</translation>
  </message>
  <message>
   <source>Checking that a connection works</source>
   <translation>Prüfen, ob eine Verbindung funktioniert</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Kommentare</translation>
  </message>
  <message>
   <source>Conwerz can reach %1, Meta's hosts for pictures (%2), its own delivery service and, where this build has one, its update server.</source>
   <translation>Conwerz kann %1 erreichen, Metas Server für Bilder (%2), seinen eigenen Zustelldienst und, wo dieser Bau einen hat, seinen Update-Server.</translation>
  </message>
  <message>
   <source>Drafting with a model</source>
   <translation>Mit einem Modell entwerfen</translation>
  </message>
  <message>
   <source>Finding your Pages, accounts and numbers</source>
   <translation>Ihre Seiten, Konten und Nummern finden</translation>
  </message>
  <message>
   <source>Giving permissions back</source>
   <translation>Berechtigungen zurückgeben</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>Insights</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Leads</translation>
  </message>
  <message>
   <source>Looking for a new version</source>
   <translation>Nach einer neuen Version sehen</translation>
  </message>
  <message>
   <source>Meta</source>
   <translation>Meta</translation>
  </message>
  <message>
   <source>Meta, pictures and files</source>
   <translation>Meta, Bilder und Dateien</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Anderes</translation>
  </message>
  <message>
   <source>Our delivery service</source>
   <translation>Unser Zustelldienst</translation>
  </message>
  <message>
   <source>Our update server</source>
   <translation>Unser Update-Server</translation>
  </message>
  <message>
   <source>Pictures and files</source>
   <translation>Bilder und Dateien</translation>
  </message>
  <message>
   <source>Reading conversations again</source>
   <translation>Unterhaltungen neu lesen</translation>
  </message>
  <message>
   <source>Receiving what waits for you</source>
   <translation>Empfangen, was auf Sie wartet</translation>
  </message>
  <message>
   <source>Saying which accounts this computer receives</source>
   <translation>Sagen, welche Konten dieser Computer empfängt</translation>
  </message>
  <message>
   <source>Sending your answers</source>
   <translation>Ihre Antworten senden</translation>
  </message>
  <message>
   <source>Signing in</source>
   <translation>Anmelden</translation>
  </message>
  <message>
   <source>WhatsApp numbers and their profile</source>
   <translation>WhatsApp-Nummern und ihr Profil</translation>
  </message>
  <message>
   <source>WhatsApp templates</source>
   <translation>WhatsApp-Vorlagen</translation>
  </message>
  <message>
   <source>Your AI provider</source>
   <translation>Ihr KI-Anbieter</translation>
  </message>
 </context>
 <context>
  <name>OutgoingPage</name>
  <message>
   <source>Every address that Conwerz has contacted, how often, and what for.</source>
   <translation>Jede Adresse, die Conwerz kontaktiert hat, wie oft und wofür.</translation>
  </message>
  <message>
   <source>Nothing has left this computer</source>
   <translation>Nichts hat diesen Computer verlassen</translation>
  </message>
  <message>
   <source>Once a shop is connected, every call is counted here.</source>
   <translation>Sobald ein Laden verbunden ist, wird hier jeder Aufruf gezählt.</translation>
  </message>
  <message>
   <source>What leaves this computer</source>
   <translation>Was diesen Computer verlässt</translation>
  </message>
 </context>
 <context>
  <name>Palette</name>
  <message>
   <source>Commands</source>
   <translation>Befehle</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>Unterhaltungen</translation>
  </message>
  <message>
   <source>Lately</source>
   <translation>Zuletzt</translation>
  </message>
  <message>
   <source>Nothing is called “%1”</source>
   <translation>Nichts heißt „%1“</translation>
  </message>
 </context>
 <context>
  <name>PaletteSheet</name>
  <message>
   <source>Commands and people</source>
   <translation>Befehle und Personen</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Jump to a person, or do something</source>
   <translation>Zu einer Person springen, oder etwas tun</translation>
  </message>
  <message>
   <source>choose</source>
   <translation>wählen</translation>
  </message>
  <message>
   <source>does it</source>
   <translation>tut es</translation>
  </message>
  <message>
   <source>shows all keys</source>
   <translation>zeigt alle Tasten</translation>
  </message>
 </context>
 <context>
  <name>Parting</name>
  <message>
   <source>Another computer of your shop removed it, so everything of the shop was erased here. There it goes on.</source>
   <translation>Ein anderer Computer Ihres Ladens hat diesen entfernt, also wurde hier alles vom Laden gelöscht. Dort geht es weiter.</translation>
  </message>
  <message>
   <source>Everything is erased</source>
   <translation>Alles ist gelöscht</translation>
  </message>
  <message>
   <source>Nothing of your shop is left on this computer.</source>
   <translation>Von Ihrem Laden ist auf diesem Computer nichts übrig.</translation>
  </message>
  <message>
   <source>This computer was removed</source>
   <translation>Dieser Computer wurde entfernt</translation>
  </message>
 </context>
 <context>
  <name>PermissionRow</name>
  <message>
   <source>%1 is copied</source>
   <translation>%1 ist kopiert</translation>
  </message>
  <message>
   <source>Copy the row %1</source>
   <translation>Zeile %1 kopieren</translation>
  </message>
 </context>
 <context>
  <name>Permissions</name>
  <message>
   <source>%1 could not be given back: nobody's login is on this computer. Connect again first.</source>
   <translation>%1 ließ sich nicht zurückgeben: Keine Anmeldung ist auf diesem Computer. Verbinden Sie zuerst neu.</translation>
  </message>
  <message>
   <source>%1 could not be given back: the keychain is locked. Unlock it and try again.</source>
   <translation>%1 ließ sich nicht zurückgeben: Der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Giving %1 back to Meta…</source>
   <translation>%1 wird an Meta zurückgegeben …</translation>
  </message>
  <message>
   <source>Granted</source>
   <translation>Erteilt</translation>
  </message>
  <message>
   <source>Instagram comments</source>
   <translation>Instagram-Kommentare</translation>
  </message>
  <message>
   <source>Instagram insights</source>
   <translation>Instagram-Insights</translation>
  </message>
  <message>
   <source>Instagram messages</source>
   <translation>Instagram-Nachrichten</translation>
  </message>
  <message>
   <source>Messenger</source>
   <translation>Messenger</translation>
  </message>
  <message>
   <source>Meta has %1 back. What needed it has stopped.</source>
   <translation>Meta hat %1 zurück. Was es brauchte, hat aufgehört.</translation>
  </message>
  <message>
   <source>Meta's own dialog asks you for it. It is needed for: %1.</source>
   <translation>Metas eigener Dialog fragt Sie danach. Gebraucht wird es für: %1.</translation>
  </message>
  <message>
   <source>Not asked</source>
   <translation>Nicht erbeten</translation>
  </message>
  <message>
   <source>Not needed</source>
   <translation>Nicht nötig</translation>
  </message>
  <message>
   <source>Not used yet</source>
   <translation>Noch nicht verwendet</translation>
  </message>
  <message>
   <source>Nothing is stored here under it.</source>
   <translation>Nichts ist hier darunter gespeichert.</translation>
  </message>
  <message>
   <source>Stored here under it: %1. It stays here: %2 Disconnecting erases it at once.</source>
   <translation>Hier darunter gespeichert: %1. Es bleibt hier: %2 Trennen löscht es sofort.</translation>
  </message>
  <message>
   <source>Switch %1 off?</source>
   <translation>%1 ausschalten?</translation>
  </message>
  <message>
   <source>Switch %1 on?</source>
   <translation>%1 einschalten?</translation>
  </message>
  <message>
   <source>These stop working: %1. The permission is given back to Meta at once.</source>
   <translation>Das funktioniert dann nicht mehr: %1. Die Berechtigung wird sofort an Meta zurückgegeben.</translation>
  </message>
  <message>
   <source>WhatsApp</source>
   <translation>WhatsApp</translation>
  </message>
  <message>
   <source>accounts that a business owns</source>
   <translation>Konten, die einem Unternehmen gehören</translation>
  </message>
  <message>
   <source>choosing a Page</source>
   <translation>Auswahl einer Seite</translation>
  </message>
  <message>
   <source>counters on the dashboard</source>
   <translation>Zähler in den Insights</translation>
  </message>
  <message>
   <source>leads</source>
   <translation>Leads</translation>
  </message>
  <message>
   <source>older Messenger conversations</source>
   <translation>ältere Messenger-Unterhaltungen</translation>
  </message>
  <message>
   <source>private replies to comments</source>
   <translation>private Antworten auf Kommentare</translation>
  </message>
 </context>
 <context>
  <name>PermissionsPage</name>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>Copy the table</source>
   <translation>Tabelle kopieren</translation>
  </message>
  <message>
   <source>Data accessed</source>
   <translation>Daten im Zugriff</translation>
  </message>
  <message>
   <source>Every permission Conwerz asks Meta for, and what becomes of the data.</source>
   <translation>Jede Berechtigung, um die Conwerz Meta bittet, und was aus den Daten wird.</translation>
  </message>
  <message>
   <source>Last used</source>
   <translation>Zuletzt verwendet</translation>
  </message>
  <message>
   <source>Permission, and why we need it</source>
   <translation>Berechtigung, und warum wir sie brauchen</translation>
  </message>
  <message>
   <source>Permissions</source>
   <translation>Berechtigungen</translation>
  </message>
  <message>
   <source>Stored, and how long</source>
   <translation>Gespeichert, und wie lange</translation>
  </message>
  <message>
   <source>Switching a permission off gives it back to Meta, and says first what stops and what is stored here.</source>
   <translation>Eine Berechtigung auszuschalten gibt sie an Meta zurück und sagt zuerst, was aufhört und was hier gespeichert ist.</translation>
  </message>
 </context>
 <context>
  <name>PersonAlike</name>
  <message>
   <source>%1 is somebody else</source>
   <translation>%1 ist jemand anders</translation>
  </message>
  <message>
   <source>%1 is the same person…</source>
   <translation>%1 ist dieselbe Person …</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Nein</translation>
  </message>
  <message>
   <source>The same person?</source>
   <translation>Dieselbe Person?</translation>
  </message>
  <message>
   <source>Yes…</source>
   <translation>Ja …</translation>
  </message>
 </context>
 <context>
  <name>PersonCard</name>
  <message>
   <source>%1 and %2 are one person</source>
   <translation>%1 und %2 sind eine Person</translation>
  </message>
  <message>
   <source>%1 is one person now</source>
   <translation>%1 ist jetzt eine Person</translation>
  </message>
  <message numerus="yes">
   <source>%n messages</source>
   <translation>
    <numerusform>%n Nachricht</numerusform>
    <numerusform>%n Nachrichten</numerusform>
   </translation>
  </message>
  <message>
   <source>Answered in</source>
   <translation>Beantwortet in</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Formular</translation>
  </message>
  <message>
   <source>One with %1 since %2</source>
   <translation>Eins mit %1 seit %2</translation>
  </message>
  <message>
   <source>Same entry in a field of yours</source>
   <translation>Gleicher Eintrag in einem eigenen Feld</translation>
  </message>
  <message>
   <source>Same name</source>
   <translation>Gleicher Name</translation>
  </message>
  <message>
   <source>Same name in the form with this number</source>
   <translation>Gleicher Name im Formular mit dieser Nummer</translation>
  </message>
  <message>
   <source>Same phone number</source>
   <translation>Gleiche Telefonnummer</translation>
  </message>
  <message>
   <source>Same username</source>
   <translation>Gleicher Benutzername</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Stufe</translation>
  </message>
  <message>
   <source>That is too long ago to be taken back</source>
   <translation>Das ist zu lange her, um es zurückzunehmen</translation>
  </message>
  <message>
   <source>The field “%1” is deleted</source>
   <translation>Das Feld „%1“ ist gelöscht</translation>
  </message>
  <message>
   <source>There is one of this name, or there are eight already.</source>
   <translation>Es gibt schon eines mit diesem Namen, oder es sind schon acht.</translation>
  </message>
  <message>
   <source>They stay two people</source>
   <translation>Sie bleiben zwei Personen</translation>
  </message>
  <message>
   <source>Two people again</source>
   <translation>Wieder zwei Personen</translation>
  </message>
  <message>
   <source>Writes since %1</source>
   <translation>Schreibt seit %1</translation>
  </message>
  <message>
   <source>somebody without a name</source>
   <translation>jemand ohne Namen</translation>
  </message>
  <message>
   <source>until %1</source>
   <translation>bis %1</translation>
  </message>
 </context>
 <context>
  <name>PersonFields</name>
  <message>
   <source>Add a field…</source>
   <translation>Feld hinzufügen …</translation>
  </message>
  <message>
   <source>Change the field %1</source>
   <translation>Feld %1 ändern</translation>
  </message>
  <message>
   <source>Write something</source>
   <translation>Etwas schreiben</translation>
  </message>
 </context>
 <context>
  <name>PersonMenu</name>
  <message>
   <source>About this person</source>
   <translation>Über diese Person</translation>
  </message>
  <message>
   <source>Block…</source>
   <translation>Blockieren …</translation>
  </message>
  <message>
   <source>Call them something else…</source>
   <translation>Anders nennen …</translation>
  </message>
  <message>
   <source>Forget this person…</source>
   <translation>Diese Person vergessen …</translation>
  </message>
  <message>
   <source>Label…</source>
   <translation>Label …</translation>
  </message>
  <message>
   <source>Mark as unread</source>
   <translation>Als ungelesen markieren</translation>
  </message>
  <message>
   <source>Not spam, let them in</source>
   <translation>Kein Spam, wieder einlassen</translation>
  </message>
  <message>
   <source>Person</source>
   <translation>Person</translation>
  </message>
  <message>
   <source>Spam</source>
   <translation>Spam</translation>
  </message>
  <message>
   <source>Star</source>
   <translation>Stern</translation>
  </message>
  <message>
   <source>Take the star away</source>
   <translation>Stern entfernen</translation>
  </message>
 </context>
 <context>
  <name>PersonNote</name>
  <message>
   <source>Note, %1: %2</source>
   <translation>Notiz, %1: %2</translation>
  </message>
 </context>
 <context>
  <name>PersonPane</name>
  <message>
   <source>About %1</source>
   <translation>Über %1</translation>
  </message>
  <message>
   <source>Add a label…</source>
   <translation>Label hinzufügen …</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>Hinzufügen …</translation>
  </message>
  <message>
   <source>Block…</source>
   <translation>Blockieren …</translation>
  </message>
  <message>
   <source>Close the card</source>
   <translation>Karte schließen</translation>
  </message>
  <message>
   <source>Fields of yours</source>
   <translation>Eigene Felder</translation>
  </message>
  <message>
   <source>Forget this person…</source>
   <translation>Diese Person vergessen …</translation>
  </message>
  <message>
   <source>Forget…</source>
   <translation>Vergessen …</translation>
  </message>
  <message>
   <source>Kept on this computer</source>
   <translation>Auf diesem Computer aufbewahrt</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Labels</translation>
  </message>
  <message>
   <source>Lead</source>
   <translation>Lead</translation>
  </message>
  <message>
   <source>Let them in</source>
   <translation>Wieder einlassen</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Note about this person</source>
   <translation>Notiz zu dieser Person</translation>
  </message>
  <message>
   <source>Only you see this</source>
   <translation>Nur Sie sehen das</translation>
  </message>
  <message>
   <source>Open the lead</source>
   <translation>Lead öffnen</translation>
  </message>
  <message>
   <source>Pictures and files</source>
   <translation>Bilder und Dateien</translation>
  </message>
  <message>
   <source>Reach</source>
   <translation>Erreichbar</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Umbenennen …</translation>
  </message>
  <message>
   <source>Save this conversation…</source>
   <translation>Diese Unterhaltung speichern …</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Speichern …</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <source>Take back: %1</source>
   <translation>Zurücknehmen: %1</translation>
  </message>
 </context>
 <context>
  <name>PersonSent</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
 </context>
 <context>
  <name>Picture</name>
  <message>
   <source>No longer available</source>
   <translation>Nicht mehr verfügbar</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <source>Photo, loading</source>
   <translation>Foto, wird geladen</translation>
  </message>
  <message>
   <source>Photo, no longer available</source>
   <translation>Foto, nicht mehr verfügbar</translation>
  </message>
 </context>
 <context>
  <name>Places</name>
  <message>
   <source>AI</source>
   <translation>KI</translation>
  </message>
  <message>
   <source>About Conwerz</source>
   <translation>Über Conwerz</translation>
  </message>
  <message>
   <source>Audit log</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <source>Automatic answers</source>
   <translation>Automatische Antworten</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Sicherung</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Kommentare</translation>
  </message>
  <message>
   <source>Computers</source>
   <translation>Computer</translation>
  </message>
  <message>
   <source>Connections</source>
   <translation>Verbindungen</translation>
  </message>
  <message>
   <source>Conwerz</source>
   <translation>Conwerz</translation>
  </message>
  <message>
   <source>Erase everything</source>
   <translation>Alles löschen</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Export</translation>
  </message>
  <message>
   <source>General</source>
   <translation>Allgemein</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>Öffnungszeiten</translation>
  </message>
  <message>
   <source>Inbox</source>
   <translation>Posteingang</translation>
  </message>
  <message>
   <source>Insights</source>
   <translation>Insights</translation>
  </message>
  <message>
   <source>Integrations</source>
   <translation>Integrationen</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Tastatur</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Leads</translation>
  </message>
  <message>
   <source>Lock</source>
   <translation>Sperre</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Benachrichtigungen</translation>
  </message>
  <message>
   <source>Permissions</source>
   <translation>Berechtigungen</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Datenschutz</translation>
  </message>
  <message>
   <source>Ready answers</source>
   <translation>Fertige Antworten</translation>
  </message>
  <message>
   <source>Recovery code and key</source>
   <translation>Wiederherstellungscode und Schlüssel</translation>
  </message>
  <message>
   <source>Retention</source>
   <translation>Aufbewahrung</translation>
  </message>
  <message>
   <source>Seen and typing</source>
   <translation>Gesehen und „schreibt“</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Shop</source>
   <translation>Ihr Laden</translation>
  </message>
  <message>
   <source>Shop facts</source>
   <translation>Fakten zum Laden</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>Vorlagen</translation>
  </message>
  <message>
   <source>What leaves this computer</source>
   <translation>Was diesen Computer verlässt</translation>
  </message>
  <message>
   <source>WhatsApp numbers</source>
   <translation>WhatsApp-Nummern</translation>
  </message>
 </context>
 <context>
  <name>PostHeader</name>
  <message>
   <source>Back to the list (Esc)</source>
   <translation>Zurück zur Liste (Esc)</translation>
  </message>
  <message>
   <source>Comments off</source>
   <translation>Kommentare aus</translation>
  </message>
  <message>
   <source>Comments on</source>
   <translation>Kommentare ein</translation>
  </message>
  <message>
   <source>Comments on this post</source>
   <translation>Kommentare zu diesem Beitrag</translation>
  </message>
  <message>
   <source>Open on Instagram</source>
   <translation>Auf Instagram öffnen</translation>
  </message>
 </context>
 <context>
  <name>PostList</name>
  <message>
   <source>Comments</source>
   <translation>Kommentare</translation>
  </message>
  <message>
   <source>Instagram comments only. Comments on Facebook Pages are not covered by Conwerz's permissions.</source>
   <translation>Nur Instagram-Kommentare. Kommentare auf Facebook-Seiten sind von Conwerz’ Berechtigungen nicht abgedeckt.</translation>
  </message>
  <message>
   <source>Posts</source>
   <translation>Beiträge</translation>
  </message>
  <message>
   <source>Search comments</source>
   <translation>Kommentare durchsuchen</translation>
  </message>
 </context>
 <context>
  <name>PostPane</name>
  <message>
   <source>Comments</source>
   <translation>Kommentare</translation>
  </message>
  <message>
   <source>No comments on this post</source>
   <translation>Keine Kommentare zu diesem Beitrag</translation>
  </message>
  <message>
   <source>No comments yet</source>
   <translation>Noch keine Kommentare</translation>
  </message>
 </context>
 <context>
  <name>PracticeBanner</name>
  <message>
   <source>Leave and erase…</source>
   <translation>Verlassen und löschen …</translation>
  </message>
  <message>
   <source>Make something happen…</source>
   <translation>Etwas geschehen lassen …</translation>
  </message>
  <message>
   <source>Practice: nothing is sent</source>
   <translation>Übung: Nichts wird gesendet</translation>
  </message>
 </context>
 <context>
  <name>ProgressLine</name>
  <message>
   <source>%1 percent done</source>
   <translation>%1 Prozent fertig</translation>
  </message>
 </context>
 <context>
  <name>QuoteBar</name>
  <message>
   <source>Do not quote (Esc)</source>
   <translation>Nicht zitieren (Esc)</translation>
  </message>
 </context>
 <context>
  <name>Rail</name>
  <message>
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <source>Spam</source>
   <translation>Spam</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Wartet</translation>
  </message>
  <message>
   <source>connecting</source>
   <translation>verbindet sich</translation>
  </message>
  <message>
   <source>not receiving</source>
   <translation>empfängt nicht</translation>
  </message>
  <message>
   <source>receiving</source>
   <translation>empfängt</translation>
  </message>
 </context>
 <context>
  <name>RecordBar</name>
  <message>
   <source>Put it beside the answer</source>
   <translation>Neben die Antwort legen</translation>
  </message>
  <message>
   <source>Recording</source>
   <translation>Aufnahme</translation>
  </message>
  <message>
   <source>Recording, %1</source>
   <translation>Aufnahme, %1</translation>
  </message>
  <message>
   <source>Throw away</source>
   <translation>Wegwerfen</translation>
  </message>
 </context>
 <context>
  <name>RecoveryPage</name>
  <message>
   <source>A key can be changed while no passphrase is set. Do without it on the page Lock, change the key, and set it again.</source>
   <translation>Ein Schlüssel lässt sich wechseln, solange keine Passphrase gesetzt ist. Verzichten Sie auf der Seite Sperre auf sie, wechseln Sie den Schlüssel, und setzen Sie sie wieder.</translation>
  </message>
  <message>
   <source>Change the delivery key</source>
   <translation>Zustellschlüssel wechseln</translation>
  </message>
  <message>
   <source>Change the key</source>
   <translation>Schlüssel wechseln</translation>
  </message>
  <message>
   <source>Change the key?</source>
   <translation>Schlüssel wechseln?</translation>
  </message>
  <message>
   <source>Change the key…</source>
   <translation>Schlüssel wechseln …</translation>
  </message>
  <message>
   <source>Changing the key encrypts every page anew. Do it when somebody may have copied this computer's keychain. The recovery code stays the same.</source>
   <translation>Den Schlüssel zu wechseln verschlüsselt jede Seite neu. Tun Sie es, wenn jemand den Schlüsselbund dieses Computers kopiert haben könnte. Der Wiederherstellungscode bleibt derselbe.</translation>
  </message>
  <message>
   <source>Everybody in it is invented, and it can be begun anew at any time.</source>
   <translation>Alle darin sind erfunden, und man kann ihn jederzeit neu beginnen.</translation>
  </message>
  <message>
   <source>Keep this one</source>
   <translation>Diesen behalten</translation>
  </message>
  <message>
   <source>Look around first: nobody else should see this screen.</source>
   <translation>Sehen Sie sich zuerst um: Niemand sonst sollte diesen Bildschirm sehen.</translation>
  </message>
  <message>
   <source>Make another code</source>
   <translation>Anderen Code erzeugen</translation>
  </message>
  <message>
   <source>Make another code…</source>
   <translation>Anderen Code erzeugen …</translation>
  </message>
  <message>
   <source>Make another recovery code?</source>
   <translation>Anderen Wiederherstellungscode erzeugen?</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Jetzt nicht</translation>
  </message>
  <message>
   <source>Recovery code</source>
   <translation>Wiederherstellungscode</translation>
  </message>
  <message>
   <source>Recovery code and key</source>
   <translation>Wiederherstellungscode und Schlüssel</translation>
  </message>
  <message>
   <source>Show the code</source>
   <translation>Code zeigen</translation>
  </message>
  <message>
   <source>Show the code…</source>
   <translation>Code zeigen …</translation>
  </message>
  <message>
   <source>Show the recovery code?</source>
   <translation>Wiederherstellungscode zeigen?</translation>
  </message>
  <message>
   <source>The database's key</source>
   <translation>Der Schlüssel der Datenbank</translation>
  </message>
  <message>
   <source>The delivery key</source>
   <translation>Der Zustellschlüssel</translation>
  </message>
  <message>
   <source>The inbox closes while every page is encrypted anew; with many messages this takes a minute. Nothing is lost if it is interrupted.</source>
   <translation>Der Posteingang schließt, während jede Seite neu verschlüsselt wird; bei vielen Nachrichten dauert das eine Minute. Nichts geht verloren, wenn es unterbrochen wird.</translation>
  </message>
  <message>
   <source>The practice shop has no recovery code</source>
   <translation>Der Übungsladen hat keinen Wiederherstellungscode</translation>
  </message>
  <message>
   <source>The words on your paper will open nothing any more, except backups made until now. The new ones are shown at once.</source>
   <translation>Die Wörter auf Ihrem Papier öffnen dann nichts mehr, außer den bisherigen Sicherungen. Die neuen werden sofort gezeigt.</translation>
  </message>
  <message>
   <source>While your computer is off, messages wait sealed to a second key in the keychain. Change it as well when somebody may have copied the keychain. No message is lost.</source>
   <translation>Während Ihr Computer aus ist, warten Nachrichten, versiegelt für einen zweiten Schlüssel im Schlüsselbund. Wechseln Sie auch ihn, wenn jemand den Schlüsselbund kopiert haben könnte. Keine Nachricht geht verloren.</translation>
  </message>
  <message>
   <source>Whoever has these words and this computer's files can read your messages. Keep them where you keep contracts.</source>
   <translation>Wer diese Wörter und die Dateien dieses Computers hat, kann Ihre Nachrichten lesen. Bewahren Sie sie dort auf, wo Sie Verträge aufbewahren.</translation>
  </message>
  <message>
   <source>Your messages are encrypted with a key in this computer's keychain. Twelve words on paper open them if the keychain is lost.</source>
   <translation>Ihre Nachrichten sind mit einem Schlüssel im Schlüsselbund dieses Computers verschlüsselt. Zwölf Wörter auf Papier öffnen sie, wenn der Schlüsselbund verloren geht.</translation>
  </message>
 </context>
 <context>
  <name>RecoveryScreen</name>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>I wrote it down</source>
   <translation>Ich habe ihn notiert</translation>
  </message>
  <message>
   <source>Write these words down on paper, in this order. If this computer's keychain is lost, they open your messages again. Nobody else has them.</source>
   <translation>Schreiben Sie diese Wörter auf Papier, in dieser Reihenfolge. Geht der Schlüsselbund dieses Computers verloren, öffnen sie Ihre Nachrichten wieder. Niemand sonst hat sie.</translation>
  </message>
  <message>
   <source>Your recovery code</source>
   <translation>Ihr Wiederherstellungscode</translation>
  </message>
 </context>
 <context>
  <name>RelayPage</name>
  <message>
   <source>Address of the relay</source>
   <translation>Adresse des Relays</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Invitation, if the relay asks for one</source>
   <translation>Einladung, falls das Relay eine verlangt</translation>
  </message>
  <message>
   <source>It could not be written down: the disk may be full. Make room and try again.</source>
   <translation>Es ließ sich nicht aufschreiben: Der Datenträger ist vielleicht voll. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>It must begin with https://. Only a relay on this very computer may use http://.</source>
   <translation>Sie muss mit https:// beginnen. Nur ein Relay auf eben diesem Computer darf http:// verwenden.</translation>
  </message>
  <message>
   <source>Meta sends messages to a server that is always on: the relay. It seals them for this computer and keeps them until it has them. This build names no relay, so type the address of yours.</source>
   <translation>Meta sendet Nachrichten an einen Server, der immer an ist: das Relay. Es versiegelt sie für diesen Computer und behält sie, bis er sie hat. Diese Fassung nennt kein Relay, also tippen Sie die Adresse Ihres Relays ein.</translation>
  </message>
  <message>
   <source>This is no address. It looks like https://relay.example.</source>
   <translation>Das ist keine Adresse. Sie sieht so aus: https://relay.example.</translation>
  </message>
  <message>
   <source>Type the address alone, without anything behind it.</source>
   <translation>Tippen Sie nur die Adresse ein, ohne etwas dahinter.</translation>
  </message>
  <message>
   <source>Use this relay</source>
   <translation>Dieses Relay verwenden</translation>
  </message>
  <message>
   <source>Which relay should receive for you?</source>
   <translation>Welches Relay soll für Sie empfangen?</translation>
  </message>
 </context>
 <context>
  <name>RemoveQuestion</name>
  <message>
   <source>From now on it receives nothing, and what waits for it on the relay is gone.</source>
   <translation>Von jetzt an empfängt er nichts, und was auf dem Relay auf ihn wartet, ist weg.</translation>
  </message>
  <message>
   <source>It erases everything as soon as it is online.</source>
   <translation>Er löscht alles, sobald er online ist.</translation>
  </message>
  <message>
   <source>It has another recovery code, so it asks there whether to erase everything.</source>
   <translation>Er hat einen anderen Wiederherstellungscode, also fragt er dort, ob alles gelöscht werden soll.</translation>
  </message>
  <message>
   <source>It is lost or stolen</source>
   <translation>Er ist verloren oder gestohlen</translation>
  </message>
  <message>
   <source>It is still in good hands</source>
   <translation>Er ist noch in guten Händen</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Removing…</source>
   <translation>Wird entfernt …</translation>
  </message>
  <message>
   <source>What you are signed in to here ends at Meta at once, for both computers. You sign in again.</source>
   <translation>Was hier angemeldet ist, endet bei Meta sofort, für beide Computer. Sie melden sich neu an.</translation>
  </message>
 </context>
 <context>
  <name>ReplyBox</name>
  <message>
   <source>Characters left: %1</source>
   <translation>Zeichen übrig: %1</translation>
  </message>
  <message>
   <source>Private</source>
   <translation>Privat</translation>
  </message>
  <message>
   <source>Public</source>
   <translation>Öffentlich</translation>
  </message>
  <message>
   <source>Who can read it</source>
   <translation>Wer es lesen kann</translation>
  </message>
 </context>
 <context>
  <name>RestoreForm</name>
  <message>
   <source>Choose another file…</source>
   <translation>Andere Datei wählen …</translation>
  </message>
  <message>
   <source>Choose the backup…</source>
   <translation>Sicherung wählen …</translation>
  </message>
  <message>
   <source>Restore this backup</source>
   <translation>Diese Sicherung wiederherstellen</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
 </context>
 <context>
  <name>RestoreScreen</name>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>It takes the place of the shop that is open here. Nothing is changed until the backup has been found whole. A passphrase does not come with it: set it again afterwards.</source>
   <translation>Sie tritt an die Stelle des Ladens, der hier offen ist. Nichts wird geändert, bevor die Sicherung als vollständig befunden ist. Eine Passphrase kommt nicht mit: Setzen Sie sie danach wieder.</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>Sicherung wiederherstellen</translation>
  </message>
  <message>
   <source>Your messages come back as they were. Then connect again: this computer takes over, and the one before stops receiving.</source>
   <translation>Ihre Nachrichten kommen zurück, wie sie waren. Verbinden Sie dann neu: Dieser Computer übernimmt, und der vorige empfängt nicht mehr.</translation>
  </message>
 </context>
 <context>
  <name>ResultTile</name>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
 </context>
 <context>
  <name>Retention</name>
  <message>
   <source>%1: %2. Stored: %3. Going by this time tomorrow: %4</source>
   <translation>%1: %2. Gespeichert: %3. Morgen um diese Zeit gelöscht: %4</translation>
  </message>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n Tag</numerusform>
    <numerusform>%n Tage</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n months</source>
   <translation>
    <numerusform>%n Monat</numerusform>
    <numerusform>%n Monate</numerusform>
   </translation>
  </message>
  <message>
   <source>As long as you use Conwerz</source>
   <translation>Solange Sie Conwerz benutzen</translation>
  </message>
  <message>
   <source>Audit log</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Kommentare</translation>
  </message>
  <message>
   <source>Conwerz looks every hour what has passed its time.</source>
   <translation>Conwerz sieht jede Stunde nach, was seine Frist überschritten hat.</translation>
  </message>
  <message>
   <source>Conwerz's own notes, with nothing about customers</source>
   <translation>Notizen von Conwerz selbst, ohne etwas über Kunden</translation>
  </message>
  <message>
   <source>Customers' names, your notes and labels</source>
   <translation>Namen der Kunden, Ihre Notizen und Labels</translation>
  </message>
  <message>
   <source>Daily counters</source>
   <translation>Tägliche Zähler</translation>
  </message>
  <message>
   <source>Events that this version cannot read yet</source>
   <translation>Ereignisse, die diese Version noch nicht lesen kann</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Leads</translation>
  </message>
  <message numerus="yes">
   <source>Messages older than %n days are erased and cannot be brought back: %1 right now.</source>
   <translation>
    <numerusform>Nachrichten, die älter als %n Tag sind, werden gelöscht und lassen sich nicht zurückholen: %1 gerade jetzt.</numerusform>
    <numerusform>Nachrichten, die älter als %n Tage sind, werden gelöscht und lassen sich nicht zurückholen: %1 gerade jetzt.</numerusform>
   </translation>
  </message>
  <message>
   <source>Messages, pictures and files</source>
   <translation>Nachrichten, Bilder und Dateien</translation>
  </message>
  <message>
   <source>Names and ids of your Pages, accounts and numbers</source>
   <translation>Namen und IDs Ihrer Seiten, Konten und Nummern</translation>
  </message>
  <message>
   <source>People you made one, as they were before</source>
   <translation>Personen, die Sie zu einer gemacht haben, wie sie vorher waren</translation>
  </message>
  <message>
   <source>Receipts of what was disconnected</source>
   <translation>Belege über Getrenntes</translation>
  </message>
  <message>
   <source>Receipts of what was erased</source>
   <translation>Belege über Gelöschtes</translation>
  </message>
  <message>
   <source>The next look is at %1.</source>
   <translation>Das nächste Mal wird um %1 nachgesehen.</translation>
  </message>
  <message>
   <source>Until disconnected</source>
   <translation>Bis zum Trennen</translation>
  </message>
  <message>
   <source>Until their last message goes</source>
   <translation>Bis ihre letzte Nachricht geht</translation>
  </message>
  <message>
   <source>Until you delete them</source>
   <translation>Bis Sie sie löschen</translation>
  </message>
  <message>
   <source>Your settings, saved replies and shop facts</source>
   <translation>Ihre Einstellungen, fertigen Antworten und Fakten zum Laden</translation>
  </message>
 </context>
 <context>
  <name>RetentionPage</name>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n Tag</numerusform>
    <numerusform>%n Tage</numerusform>
   </translation>
  </message>
  <message>
   <source>Erase what is older</source>
   <translation>Älteres löschen</translation>
  </message>
  <message>
   <source>Keep messages for</source>
   <translation>Nachrichten aufbewahren</translation>
  </message>
  <message numerus="yes">
   <source>Keep messages for %n days?</source>
   <translation>
    <numerusform>Nachrichten %n Tag aufbewahren?</numerusform>
    <numerusform>Nachrichten %n Tage aufbewahren?</numerusform>
   </translation>
  </message>
  <message>
   <source>Keep them</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Nothing has been erased yet. Each time something goes, Conwerz reads the whole file afterwards and notes here what it found. A receipt holds numbers, never content.</source>
   <translation>Noch wurde nichts gelöscht. Jedes Mal, wenn etwas geht, liest Conwerz danach die ganze Datei und notiert hier, was es gefunden hat. Ein Beleg enthält Zahlen, nie Inhalte.</translation>
  </message>
  <message>
   <source>Nothing is kept longer than the permission table says. You may choose a shorter time for messages.</source>
   <translation>Nichts wird länger aufbewahrt, als die Tabelle der Berechtigungen sagt. Für Nachrichten dürfen Sie eine kürzere Zeit wählen.</translation>
  </message>
  <message>
   <source>Pictures, files, drafts and search go with their messages. Comments are kept 90 days, whatever you choose here.</source>
   <translation>Bilder, Dateien, Entwürfe und Suche gehen mit ihren Nachrichten. Kommentare werden 90 Tage aufbewahrt, egal was Sie hier wählen.</translation>
  </message>
  <message>
   <source>Receipts</source>
   <translation>Belege</translation>
  </message>
  <message>
   <source>Retention</source>
   <translation>Aufbewahrung</translation>
  </message>
  <message>
   <source>What is stored, and until when</source>
   <translation>Was gespeichert ist, und bis wann</translation>
  </message>
 </context>
 <context>
  <name>RetentionRow</name>
  <message>
   <source>%1 by tomorrow</source>
   <translation>%1 bis morgen</translation>
  </message>
 </context>
 <context>
  <name>Review</name>
  <message>
   <source>%1 of %2</source>
   <translation>%1 von %2</translation>
  </message>
 </context>
 <context>
  <name>ReviewBar</name>
  <message>
   <source>At Meta: %1</source>
   <translation>Bei Meta: %1</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
 </context>
 <context>
  <name>RuleSheet</name>
  <message>
   <source>A new rule</source>
   <translation>Neue Regel</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Change the rule</source>
   <translation>Regel ändern</translation>
  </message>
  <message>
   <source>Hours without an answer</source>
   <translation>Stunden ohne Antwort</translation>
  </message>
  <message>
   <source>Keep, and look at last week</source>
   <translation>Behalten und letzte Woche ansehen</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Label</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Dann</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Wenn</translation>
  </message>
  <message>
   <source>Words, with commas between them; price* finds prices too</source>
   <translation>Wörter, mit Kommas dazwischen; Preis* findet auch Preise</translation>
  </message>
  <message>
   <source>price, how much</source>
   <translation>Preis, wie viel</translation>
  </message>
 </context>
 <context>
  <name>RuleTrial</name>
  <message>
   <source>%1, %2: %3</source>
   <translation>%1, %2: %3</translation>
  </message>
  <message>
   <source>Leave it off</source>
   <translation>Aus lassen</translation>
  </message>
  <message>
   <source>Switch it on</source>
   <translation>Einschalten</translation>
  </message>
  <message>
   <source>Switch this rule on?</source>
   <translation>Diese Regel einschalten?</translation>
  </message>
 </context>
 <context>
  <name>Rules</name>
  <message>
   <source> or </source>
   <translation> oder </translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message numerus="yes">
   <source>%n times in the last month</source>
   <translation>
    <numerusform>%n-mal im letzten Monat</numerusform>
    <numerusform>%n-mal im letzten Monat</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n times it would have written nothing, as it writes to nobody twice a day.</source>
   <translation>
    <numerusform>%n-mal hätte sie nichts geschrieben, da sie niemandem zweimal am Tag schreibt.</numerusform>
    <numerusform>%n-mal hätte sie nichts geschrieben, da sie niemandem zweimal am Tag schreibt.</numerusform>
   </translation>
  </message>
  <message>
   <source>A message has certain words</source>
   <translation>Eine Nachricht enthält bestimmte Wörter</translation>
  </message>
  <message>
   <source>A new lead comes in</source>
   <translation>Ein neuer Lead kommt herein</translation>
  </message>
  <message>
   <source>Answer</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <source>Any comment</source>
   <translation>Jeder Kommentar</translation>
  </message>
  <message>
   <source>Choose what is to be done.</source>
   <translation>Wählen Sie, was getan werden soll.</translation>
  </message>
  <message>
   <source>Give a number of hours, up to 72.</source>
   <translation>Geben Sie eine Zahl von Stunden an, bis 72.</translation>
  </message>
  <message>
   <source>Hide the comment</source>
   <translation>Kommentar verbergen</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>Stunden</translation>
  </message>
  <message numerus="yes">
   <source>In the last seven days it would have acted %n times.</source>
   <translation>
    <numerusform>In den letzten sieben Tagen wäre sie %n-mal tätig geworden.</numerusform>
    <numerusform>In den letzten sieben Tagen wäre sie %n-mal tätig geworden.</numerusform>
   </translation>
  </message>
  <message>
   <source>In the last seven days it would have had nothing to do.</source>
   <translation>In den letzten sieben Tagen hätte sie nichts zu tun gehabt.</translation>
  </message>
  <message numerus="yes">
   <source>It would have been about %n people.</source>
   <translation>
    <numerusform>Es wäre um etwa %n Person gegangen.</numerusform>
    <numerusform>Es wäre um etwa %n Personen gegangen.</numerusform>
   </translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Label</translation>
  </message>
  <message>
   <source>Move to a stage</source>
   <translation>Auf eine Stufe setzen</translation>
  </message>
  <message>
   <source>Name at least one word.</source>
   <translation>Nennen Sie mindestens ein Wort.</translation>
  </message>
  <message>
   <source>Name the label.</source>
   <translation>Nennen Sie das Label.</translation>
  </message>
  <message>
   <source>Not once in the last month</source>
   <translation>Kein einziges Mal im letzten Monat</translation>
  </message>
  <message>
   <source>Notify me</source>
   <translation>Mich benachrichtigen</translation>
  </message>
  <message>
   <source>One of your rules asks you to look</source>
   <translation>Eine Ihrer Regeln bittet Sie hinzusehen</translation>
  </message>
  <message>
   <source>Put a label on</source>
   <translation>Label vergeben</translation>
  </message>
  <message>
   <source>Reply in public</source>
   <translation>Öffentlich antworten</translation>
  </message>
  <message>
   <source>Snooze</source>
   <translation>Zurückstellen</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>Jemand</translation>
  </message>
  <message>
   <source>Somebody comments on a post</source>
   <translation>Jemand kommentiert einen Beitrag</translation>
  </message>
  <message>
   <source>Somebody waits too long</source>
   <translation>Jemand wartet zu lange</translation>
  </message>
  <message>
   <source>Somebody writes for the first time</source>
   <translation>Jemand schreibt zum ersten Mal</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>The same words for the third time in a day</source>
   <translation>Dieselben Worte zum dritten Mal an einem Tag</translation>
  </message>
  <message>
   <source>When a comment has a link</source>
   <translation>Wenn ein Kommentar einen Link enthält</translation>
  </message>
  <message>
   <source>When a comment says %1</source>
   <translation>Wenn ein Kommentar %1 sagt</translation>
  </message>
  <message>
   <source>When a new lead comes in</source>
   <translation>Wenn ein neuer Lead hereinkommt</translation>
  </message>
  <message numerus="yes">
   <source>When nobody has answered for %n hours</source>
   <translation>
    <numerusform>Wenn %n Stunde lang niemand geantwortet hat</numerusform>
    <numerusform>Wenn %n Stunden lang niemand geantwortet hat</numerusform>
   </translation>
  </message>
  <message>
   <source>When somebody comments on a post</source>
   <translation>Wenn jemand einen Beitrag kommentiert</translation>
  </message>
  <message>
   <source>When somebody comments the same for the third time in a day</source>
   <translation>Wenn jemand zum dritten Mal an einem Tag dasselbe kommentiert</translation>
  </message>
  <message>
   <source>When somebody writes %1</source>
   <translation>Wenn jemand %1 schreibt</translation>
  </message>
  <message>
   <source>When somebody writes for the first time</source>
   <translation>Wenn jemand zum ersten Mal schreibt</translation>
  </message>
  <message>
   <source>When you put the label %1 on</source>
   <translation>Wenn Sie das Label %1 vergeben</translation>
  </message>
  <message>
   <source>With a link</source>
   <translation>Mit einem Link</translation>
  </message>
  <message>
   <source>With certain words</source>
   <translation>Mit bestimmten Wörtern</translation>
  </message>
  <message>
   <source>Write the text that is to be sent.</source>
   <translation>Schreiben Sie den Text, der gesendet werden soll.</translation>
  </message>
  <message>
   <source>Write to them in private</source>
   <translation>Der Person privat schreiben</translation>
  </message>
  <message>
   <source>You put a label on</source>
   <translation>Sie vergeben ein Label</translation>
  </message>
  <message>
   <source>answer %1</source>
   <translation>%1 antworten</translation>
  </message>
  <message>
   <source>hide the comment</source>
   <translation>den Kommentar verbergen</translation>
  </message>
  <message>
   <source>label it %1</source>
   <translation>das Label %1 vergeben</translation>
  </message>
  <message>
   <source>move it to %1</source>
   <translation>auf %1 setzen</translation>
  </message>
  <message>
   <source>notify me</source>
   <translation>mich benachrichtigen</translation>
  </message>
  <message>
   <source>reply in public %1</source>
   <translation>öffentlich %1 antworten</translation>
  </message>
  <message numerus="yes">
   <source>snooze it for %n hours</source>
   <translation>
    <numerusform>%n Stunde zurückstellen</numerusform>
    <numerusform>%n Stunden zurückstellen</numerusform>
   </translation>
  </message>
  <message>
   <source>write in private %1</source>
   <translation>privat %1 schreiben</translation>
  </message>
  <message>
   <source>“%1”</source>
   <translation>„%1“</translation>
  </message>
 </context>
 <context>
  <name>RulesCard</name>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>Change: %1</source>
   <translation>Ändern: %1</translation>
  </message>
  <message>
   <source>Delete: %1</source>
   <translation>Löschen: %1</translation>
  </message>
  <message>
   <source>New rule</source>
   <translation>Neue Regel</translation>
  </message>
  <message>
   <source>No rule writes to the same person twice a day, or after the window has closed.</source>
   <translation>Keine Regel schreibt derselben Person zweimal am Tag, oder nachdem die Antwortfrist zu Ende ist.</translation>
  </message>
  <message>
   <source>Rules</source>
   <translation>Regeln</translation>
  </message>
  <message>
   <source>When something happens, Conwerz does the same as you would: answer, label, hide, snooze. You see first what a rule would have done last week.</source>
   <translation>Wenn etwas geschieht, tut Conwerz dasselbe wie Sie: antworten, Label vergeben, verbergen, zurückstellen. Sie sehen zuerst, was eine Regel letzte Woche getan hätte.</translation>
  </message>
 </context>
 <context>
  <name>SavedFilters</name>
  <message>
   <source>A view needs a name.</source>
   <translation>Eine Ansicht braucht einen Namen.</translation>
  </message>
  <message>
   <source>Another view is called so.</source>
   <translation>Eine andere Ansicht heißt so.</translation>
  </message>
  <message>
   <source>The view “%1” is deleted</source>
   <translation>Die Ansicht „%1“ ist gelöscht</translation>
  </message>
  <message>
   <source>This line does not say whom it means.</source>
   <translation>Diese Zeile sagt nicht, wen sie meint.</translation>
  </message>
 </context>
 <context>
  <name>SavedItem</name>
  <message>
   <source>Change this view</source>
   <translation>Diese Ansicht ändern</translation>
  </message>
 </context>
 <context>
  <name>Search</name>
  <message>
   <source>%1 of %2</source>
   <translation>%1 von %2</translation>
  </message>
  <message>
   <source>Comments</source>
   <translation>Kommentare</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>Unterhaltungen</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Leads</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Nachrichten</translation>
  </message>
  <message>
   <source>Not found</source>
   <translation>Nicht gefunden</translation>
  </message>
  <message>
   <source>Notes</source>
   <translation>Notizen</translation>
  </message>
  <message>
   <source>Nothing found for “%1”</source>
   <translation>Nichts gefunden für „%1“</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Sie</translation>
  </message>
  <message>
   <source>You: %1</source>
   <translation>Sie: %1</translation>
  </message>
  <message>
   <source>a label of yours</source>
   <translation>eines Ihrer Labels</translation>
  </message>
  <message>
   <source>a photo, voice message, link</source>
   <translation>ein Foto, eine Sprachnachricht, ein Link</translation>
  </message>
  <message>
   <source>an answer was not delivered</source>
   <translation>eine Antwort wurde nicht zugestellt</translation>
  </message>
  <message>
   <source>before a day: 2026-11-26, today, 7d</source>
   <translation>vor einem Tag: 2026-11-26, today, 7d</translation>
  </message>
  <message>
   <source>done with</source>
   <translation>erledigt</translation>
  </message>
  <message>
   <source>files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <source>from a day on</source>
   <translation>ab einem Tag</translation>
  </message>
  <message>
   <source>links</source>
   <translation>Links</translation>
  </message>
  <message>
   <source>not read yet</source>
   <translation>noch nicht gelesen</translation>
  </message>
  <message>
   <source>photos</source>
   <translation>Fotos</translation>
  </message>
  <message>
   <source>places</source>
   <translation>Orte</translation>
  </message>
  <message>
   <source>snoozed</source>
   <translation>zurückgestellt</translation>
  </message>
  <message>
   <source>spam, or blocked</source>
   <translation>Spam oder blockiert</translation>
  </message>
  <message>
   <source>starred</source>
   <translation>mit Stern</translation>
  </message>
  <message>
   <source>stickers</source>
   <translation>Sticker</translation>
  </message>
  <message>
   <source>the channel it came by</source>
   <translation>der Kanal, auf dem es kam</translation>
  </message>
  <message>
   <source>videos</source>
   <translation>Videos</translation>
  </message>
  <message>
   <source>voice messages</source>
   <translation>Sprachnachrichten</translation>
  </message>
  <message>
   <source>waiting for you</source>
   <translation>wartet auf Sie</translation>
  </message>
  <message>
   <source>waiting, unread, done</source>
   <translation>wartet, ungelesen, erledigt</translation>
  </message>
  <message>
   <source>who wrote it: a name, or me</source>
   <translation>wer es schrieb: ein Name, oder me</translation>
  </message>
  <message>
   <source>window closes soon</source>
   <translation>Antwortfrist endet bald</translation>
  </message>
 </context>
 <context>
  <name>SearchField</name>
  <message>
   <source>Clear the search (Esc)</source>
   <translation>Suche leeren (Esc)</translation>
  </message>
 </context>
 <context>
  <name>SearchHint</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
 </context>
 <context>
  <name>SearchPart</name>
  <message>
   <source>Keep as a view</source>
   <translation>Als Ansicht behalten</translation>
  </message>
  <message>
   <source>Search everything</source>
   <translation>Alles durchsuchen</translation>
  </message>
  <message>
   <source>it stands in the rail from now on</source>
   <translation>steht von jetzt an in der Leiste</translation>
  </message>
 </context>
 <context>
  <name>Sentences</name>
  <message>
   <source>A number cannot write to itself.</source>
   <translation>Eine Nummer kann nicht an sich selbst schreiben.</translation>
  </message>
  <message>
   <source>A part of the new template is too long.</source>
   <translation>Ein Teil der neuen Vorlage ist zu lang.</translation>
  </message>
  <message>
   <source>Another program, often Meta's Business Suite, is in charge of this conversation. Answer there.</source>
   <translation>Ein anderes Programm, oft Metas Business Suite, führt diese Unterhaltung. Antworten Sie dort.</translation>
  </message>
  <message>
   <source>Conwerz was not given the permission for this. Connect again and leave every box ticked.</source>
   <translation>Conwerz hat die Berechtigung dafür nicht bekommen. Verbinden Sie neu und lassen Sie jedes Kästchen angekreuzt.</translation>
  </message>
  <message>
   <source>Conwerz was removed from this Facebook account. Connect again to go on.</source>
   <translation>Conwerz wurde aus diesem Facebook-Konto entfernt. Verbinden Sie neu, um weiterzumachen.</translation>
  </message>
  <message>
   <source>Facebook wants something confirmed first. Sign in to facebook.com, then connect again.</source>
   <translation>Facebook will zuerst etwas bestätigt haben. Melden Sie sich bei facebook.com an, dann verbinden Sie neu.</translation>
  </message>
  <message>
   <source>Instagram does not let Conwerz see the messages. In the Instagram app: Settings, Messages and story replies, Message controls, Connected tools, then switch on Allow access to messages.</source>
   <translation>Instagram lässt Conwerz die Nachrichten nicht sehen. In der Instagram-App: Einstellungen, Nachrichten und Story-Antworten, Nachrichteneinstellungen, Verbundene Tools, dann „Zugriff auf Nachrichten erlauben“ einschalten.</translation>
  </message>
  <message>
   <source>Many messages to one person in a short time. Conwerz sends the rest a little later.</source>
   <translation>Viele Nachrichten an eine Person in kurzer Zeit. Conwerz sendet den Rest etwas später.</translation>
  </message>
  <message>
   <source>Meta asks for a pause. Conwerz goes on by itself.</source>
   <translation>Meta bittet um eine Pause. Conwerz macht von selbst weiter.</translation>
  </message>
  <message>
   <source>Meta cannot be reached. The answer goes by itself.</source>
   <translation>Meta ist nicht erreichbar. Die Antwort geht von selbst raus.</translation>
  </message>
  <message>
   <source>Meta could not charge the account. Check how it pays.</source>
   <translation>Meta konnte das Konto nicht belasten. Prüfen Sie, wie es zahlt.</translation>
  </message>
  <message>
   <source>Meta could not send the code to this number.</source>
   <translation>Meta konnte den Code nicht an diese Nummer senden.</translation>
  </message>
  <message>
   <source>Meta could not take this file. Try another one.</source>
   <translation>Meta konnte diese Datei nicht annehmen. Versuchen Sie eine andere.</translation>
  </message>
  <message>
   <source>Meta did not understand Conwerz. Please report the code shown.</source>
   <translation>Meta hat Conwerz nicht verstanden. Bitte melden Sie den gezeigten Code.</translation>
  </message>
  <message>
   <source>Meta does not find this person any more. They may have closed their account.</source>
   <translation>Meta findet diese Person nicht mehr. Vielleicht hat sie ihr Konto geschlossen.</translation>
  </message>
  <message>
   <source>Meta has blocked this for the account for a while. See Business Suite, Account quality.</source>
   <translation>Meta hat das für das Konto eine Weile gesperrt. Siehe Business Suite, Kontoqualität.</translation>
  </message>
  <message>
   <source>Meta has not approved the number's display name yet.</source>
   <translation>Meta hat den Anzeigenamen der Nummer noch nicht genehmigt.</translation>
  </message>
  <message>
   <source>Meta has this already.</source>
   <translation>Meta hat das schon.</translation>
  </message>
  <message>
   <source>Meta has trouble at the moment. Conwerz tries again by itself.</source>
   <translation>Meta hat gerade Schwierigkeiten. Conwerz versucht es von selbst wieder.</translation>
  </message>
  <message>
   <source>Meta no longer accepts the connection. Connect again.</source>
   <translation>Meta nimmt die Verbindung nicht mehr an. Verbinden Sie neu.</translation>
  </message>
  <message>
   <source>Meta paused this template because people did not like it. Choose another.</source>
   <translation>Meta hat diese Vorlage pausiert, weil sie den Leuten nicht gefiel. Wählen Sie eine andere.</translation>
  </message>
  <message>
   <source>Meta refused for a reason new to Conwerz. Code and trace are shown.</source>
   <translation>Meta hat aus einem Grund abgelehnt, den Conwerz nicht kennt. Code und Spur werden gezeigt.</translation>
  </message>
  <message>
   <source>Meta switched this template off for good. Choose another.</source>
   <translation>Meta hat diese Vorlage endgültig ausgeschaltet. Wählen Sie eine andere.</translation>
  </message>
  <message>
   <source>Meta's rules do not allow this text in a template.</source>
   <translation>Metas Regeln erlauben diesen Text in einer Vorlage nicht.</translation>
  </message>
  <message>
   <source>Something between this computer and Meta answered in Meta's place: a proxy, or a hotel's Wi-Fi.</source>
   <translation>Etwas zwischen diesem Computer und Meta hat an Metas Stelle geantwortet: ein Proxy oder das WLAN eines Hotels.</translation>
  </message>
  <message>
   <source>The Facebook password was changed, so Meta ended the connection. Connect again.</source>
   <translation>Das Facebook-Passwort wurde geändert, deshalb hat Meta die Verbindung beendet. Verbinden Sie neu.</translation>
  </message>
  <message>
   <source>The PIN was wrong too often. Try later.</source>
   <translation>Die PIN war zu oft falsch. Versuchen Sie es später.</translation>
  </message>
  <message>
   <source>The account holds as many templates as Meta allows.</source>
   <translation>Das Konto hat so viele Vorlagen, wie Meta erlaubt.</translation>
  </message>
  <message>
   <source>The code is not right.</source>
   <translation>Der Code stimmt nicht.</translation>
  </message>
  <message>
   <source>The connection broke while sending. Meta may have it: look before you send it again.</source>
   <translation>Die Verbindung brach beim Senden ab. Meta hat es vielleicht: Sehen Sie nach, bevor Sie es noch einmal senden.</translation>
  </message>
  <message>
   <source>The connection to Meta has run out. Connect again.</source>
   <translation>Die Verbindung zu Meta ist abgelaufen. Verbinden Sie neu.</translation>
  </message>
  <message>
   <source>The customer wrote more than 24 hours ago. WhatsApp now takes a template only.</source>
   <translation>Der Kunde hat vor mehr als 24 Stunden geschrieben. WhatsApp nimmt jetzt nur eine Vorlage.</translation>
  </message>
  <message>
   <source>The customer wrote too long ago. You can answer when they write again.</source>
   <translation>Es ist zu lange her, dass der Kunde geschrieben hat. Sie können antworten, wenn er wieder schreibt.</translation>
  </message>
  <message>
   <source>The form in this template is blocked.</source>
   <translation>Das Formular in dieser Vorlage ist gesperrt.</translation>
  </message>
  <message>
   <source>The form in this template was sent too often this hour.</source>
   <translation>Das Formular in dieser Vorlage wurde in dieser Stunde zu oft gesendet.</translation>
  </message>
  <message>
   <source>The heading, text or footer of the new template holds something that Meta does not allow there.</source>
   <translation>Überschrift, Text oder Fußzeile der neuen Vorlage enthält etwas, das Meta dort nicht erlaubt.</translation>
  </message>
  <message>
   <source>The new template has too many fields for its length, or begins or ends with one.</source>
   <translation>Die neue Vorlage hat für ihre Länge zu viele Felder, oder sie beginnt oder endet mit einem.</translation>
  </message>
  <message>
   <source>The number's two-step PIN is not right.</source>
   <translation>Die PIN (zwei Schritte) der Nummer stimmt nicht.</translation>
  </message>
  <message>
   <source>The person who connected this account no longer has a role on it. Connect with someone who has.</source>
   <translation>Die Person, die dieses Konto verbunden hat, hat dort keine Rolle mehr. Verbinden Sie mit jemandem, der eine hat.</translation>
  </message>
  <message>
   <source>The story is no longer available.</source>
   <translation>Die Story ist nicht mehr verfügbar.</translation>
  </message>
  <message>
   <source>The values do not fit the template. Fill in every field.</source>
   <translation>Die Werte passen nicht zur Vorlage. Füllen Sie jedes Feld aus.</translation>
  </message>
  <message>
   <source>This Instagram account cannot be used: it must be a professional account that is linked to the Page.</source>
   <translation>Dieses Instagram-Konto lässt sich nicht verwenden: Es muss ein professionelles Konto sein, das mit der Seite verknüpft ist.</translation>
  </message>
  <message>
   <source>This account may not write to people in that country.</source>
   <translation>Dieses Konto darf Menschen in jenem Land nicht schreiben.</translation>
  </message>
  <message>
   <source>This is a test number: it may write only to the people on its list.</source>
   <translation>Das ist eine Testnummer: Sie darf nur den Personen auf ihrer Liste schreiben.</translation>
  </message>
  <message>
   <source>This is no longer there, or Conwerz may not see it.</source>
   <translation>Das gibt es nicht mehr, oder Conwerz darf es nicht sehen.</translation>
  </message>
  <message>
   <source>This kind of message cannot be sent this way.</source>
   <translation>Diese Art Nachricht lässt sich so nicht senden.</translation>
  </message>
  <message>
   <source>This number is not registered. Connect it again.</source>
   <translation>Diese Nummer ist nicht registriert. Verbinden Sie sie neu.</translation>
  </message>
  <message>
   <source>This number was registered too often. Meta allows it ten times in three days.</source>
   <translation>Diese Nummer wurde zu oft registriert. Meta erlaubt es zehnmal in drei Tagen.</translation>
  </message>
  <message>
   <source>This number was removed a moment ago: five minutes.</source>
   <translation>Diese Nummer wurde eben erst entfernt: Warten Sie fünf Minuten.</translation>
  </message>
  <message>
   <source>This person cannot receive messages at the moment.</source>
   <translation>Diese Person kann gerade keine Nachrichten empfangen.</translation>
  </message>
  <message>
   <source>This person could not be blocked or unblocked.</source>
   <translation>Diese Person ließ sich nicht blockieren oder freigeben.</translation>
  </message>
  <message>
   <source>This person does not show their name and picture.</source>
   <translation>Diese Person zeigt ihren Namen und ihr Bild nicht.</translation>
  </message>
  <message>
   <source>This person does not want offers from you.</source>
   <translation>Diese Person möchte keine Angebote von Ihnen.</translation>
  </message>
  <message>
   <source>This person's WhatsApp was set up anew. Make sure that it is still them, then send again.</source>
   <translation>WhatsApp dieser Person wurde neu eingerichtet. Vergewissern Sie sich, dass sie es noch ist, dann senden Sie noch einmal.</translation>
  </message>
  <message>
   <source>This template does not exist in this language, or is not approved yet.</source>
   <translation>Diese Vorlage gibt es in dieser Sprache nicht, oder sie ist noch nicht genehmigt.</translation>
  </message>
  <message>
   <source>This text is too long. Shorten it or send it in two.</source>
   <translation>Dieser Text ist zu lang. Kürzen Sie ihn, oder senden Sie ihn in zwei Teilen.</translation>
  </message>
  <message>
   <source>This was posted before the account became a professional one, so Meta has no figures for it.</source>
   <translation>Das wurde veröffentlicht, bevor das Konto ein professionelles wurde, also hat Meta dafür keine Zahlen.</translation>
  </message>
  <message>
   <source>Too many people reported or blocked messages of this number. Send no offers for now.</source>
   <translation>Zu viele haben Nachrichten dieser Nummer gemeldet oder blockiert. Senden Sie vorerst keine Angebote.</translation>
  </message>
  <message>
   <source>WhatsApp blocks only who wrote within the last 24 hours. It will as soon as they write again.</source>
   <translation>WhatsApp blockiert nur, wer in den letzten 24 Stunden geschrieben hat. Es geschieht, sobald die Person wieder schreibt.</translation>
  </message>
  <message>
   <source>WhatsApp cannot deliver to this person and does not say why: no WhatsApp, an old app, new terms not accepted, or you were blocked.</source>
   <translation>WhatsApp kann dieser Person nicht zustellen und sagt nicht, warum: kein WhatsApp, eine alte App, neue Bedingungen nicht angenommen, oder Sie wurden blockiert.</translation>
  </message>
  <message>
   <source>WhatsApp held this offer back, so that the person does not get too many.</source>
   <translation>WhatsApp hat dieses Angebot zurückgehalten, damit die Person nicht zu viele bekommt.</translation>
  </message>
  <message>
   <source>WhatsApp sends this kind of message to a phone number only, and this person's number is not known.</source>
   <translation>WhatsApp sendet diese Art Nachricht nur an eine Telefonnummer, und die dieser Person ist nicht bekannt.</translation>
  </message>
  <message>
   <source>With these values the template gets too long.</source>
   <translation>Mit diesen Werten wird die Vorlage zu lang.</translation>
  </message>
 </context>
 <context>
  <name>SettingsNav</name>
  <message>
   <source>Pages of the settings</source>
   <translation>Seiten der Einstellungen</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>All settings</source>
   <translation>Alle Einstellungen</translation>
  </message>
 </context>
 <context>
  <name>SettingsPlace</name>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
 </context>
 <context>
  <name>ShareCard</name>
  <message>
   <source>Messages that were received, comments below your posts, and forms that were filled in.</source>
   <translation>Empfangene Nachrichten, Kommentare unter Ihren Beiträgen und ausgefüllte Formulare.</translation>
  </message>
  <message>
   <source>Where people write</source>
   <translation>Wo Menschen schreiben</translation>
  </message>
 </context>
 <context>
  <name>ShopFacts</name>
  <message>
   <source>A bowl is 24 €, a set of four is 89 €.</source>
   <translation>Eine Schale kostet 24 €, ein Set aus vier kostet 89 €.</translation>
  </message>
  <message>
   <source>Anything else</source>
   <translation>Alles andere</translation>
  </message>
  <message>
   <source>Delivery</source>
   <translation>Lieferung</translation>
  </message>
  <message>
   <source>Everything is dishwasher safe.</source>
   <translation>Alles ist spülmaschinenfest.</translation>
  </message>
  <message>
   <source>Hours</source>
   <translation>Öffnungszeiten</translation>
  </message>
  <message>
   <source>Our workshop is at Calle Feria 12, Seville.</source>
   <translation>Unsere Werkstatt ist in der Calle Feria 12, Sevilla.</translation>
  </message>
  <message>
   <source>Payment</source>
   <translation>Zahlung</translation>
  </message>
  <message>
   <source>Prices</source>
   <translation>Preise</translation>
  </message>
  <message>
   <source>Returns</source>
   <translation>Rückgabe</translation>
  </message>
  <message>
   <source>We are there from Monday to Friday, 9 to 6.</source>
   <translation>Wir sind von Montag bis Freitag da, 9 bis 18 Uhr.</translation>
  </message>
  <message>
   <source>We engrave names; that takes two weeks.</source>
   <translation>Wir gravieren Namen; das dauert zwei Wochen.</translation>
  </message>
  <message>
   <source>We ship to all of Europe in 3 to 5 days, for 6 €.</source>
   <translation>Wir liefern in ganz Europa in 3 bis 5 Tagen, für 6 €.</translation>
  </message>
  <message>
   <source>What you sell</source>
   <translation>Was Sie verkaufen</translation>
  </message>
  <message>
   <source>Where you are</source>
   <translation>Wo Sie sind</translation>
  </message>
  <message>
   <source>You can pay by card, by transfer or in the shop.</source>
   <translation>Sie können mit Karte, per Überweisung oder im Laden bezahlen.</translation>
  </message>
  <message>
   <source>You can send anything back within 30 days.</source>
   <translation>Sie können alles binnen 30 Tagen zurückschicken.</translation>
  </message>
 </context>
 <context>
  <name>ShopFactsPage</name>
  <message>
   <source>Shop facts</source>
   <translation>Fakten zum Laden</translation>
  </message>
  <message>
   <source>What you tell customers again and again, a sentence a line. Conwerz suggests the line that answers, and sends nothing of it by itself unless you allow that under AI.</source>
   <translation>Was Sie Kunden immer wieder sagen, je Zeile ein Satz. Conwerz schlägt die Zeile vor, die antwortet, und sendet nichts davon von selbst, außer Sie erlauben das unter KI.</translation>
  </message>
 </context>
 <context>
  <name>Shut</name>
  <message>
   <source>Blocked</source>
   <translation>Blockiert</translation>
  </message>
  <message>
   <source>Blocked in Conwerz alone: they can go on writing, and do not notice.</source>
   <translation>Nur in Conwerz blockiert: Die Person kann weiter schreiben und merkt es nicht.</translation>
  </message>
  <message>
   <source>Spam</source>
   <translation>Spam</translation>
  </message>
  <message>
   <source>WhatsApp is being told to keep them away.</source>
   <translation>WhatsApp wird gerade gesagt, diese Person fernzuhalten.</translation>
  </message>
  <message>
   <source>WhatsApp is being told to let them in again.</source>
   <translation>WhatsApp wird gerade gesagt, diese Person wieder einzulassen.</translation>
  </message>
  <message>
   <source>You blocked this person on WhatsApp: neither of you can write to the other. Let them in to change that.</source>
   <translation>Sie haben diese Person auf WhatsApp blockiert: Keiner kann dem anderen schreiben. Lassen Sie sie wieder ein, um das zu ändern.</translation>
  </message>
 </context>
 <context>
  <name>SnoozePopup</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
  <message>
   <source>A time to come: 2d, 16:30, mon 9:00, 2026-12-24</source>
   <translation>Eine kommende Zeit: 2d, 16:30, mo 9:00, 2026-12-24</translation>
  </message>
  <message>
   <source>Another time</source>
   <translation>Andere Zeit</translation>
  </message>
  <message>
   <source>Another time: 3h, 16:30, fri 10:00</source>
   <translation>Andere Zeit: 3h, 16:30, fr 10:00</translation>
  </message>
  <message>
   <source>Snooze until</source>
   <translation>Zurückstellen bis</translation>
  </message>
 </context>
 <context>
  <name>StageColumn</name>
  <message>
   <source>%1, %2</source>
   <translation>%1, %2</translation>
  </message>
 </context>
 <context>
  <name>StagesQuestion</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Keep these names</source>
   <translation>Diese Namen behalten</translation>
  </message>
  <message>
   <source>Their order and their meaning stay: a lead in the fourth is won, in the fifth it is lost. Left empty, the usual name comes back.</source>
   <translation>Reihenfolge und Bedeutung bleiben: Ein Lead auf der vierten ist gewonnen, auf der fünften ist er verloren. Bleibt ein Name leer, kommt der übliche zurück.</translation>
  </message>
  <message>
   <source>What do you call the stages?</source>
   <translation>Wie nennen Sie die Stufen?</translation>
  </message>
  <message>
   <source>Your name for “%1”</source>
   <translation>Ihr Name für „%1“</translation>
  </message>
 </context>
 <context>
  <name>Stories</name>
  <message>
   <source>A colleague answers in Business Suite</source>
   <translation>Eine Kollegin antwortet in der Business Suite</translation>
  </message>
  <message>
   <source>A conversation from before</source>
   <translation>Eine Unterhaltung von früher</translation>
  </message>
  <message>
   <source>A customer with a new number</source>
   <translation>Ein Kunde mit neuer Nummer</translation>
  </message>
  <message>
   <source>A customer without a name</source>
   <translation>Ein Kunde ohne Namen</translation>
  </message>
  <message>
   <source>A customer without a phone number</source>
   <translation>Ein Kunde ohne Telefonnummer</translation>
  </message>
  <message>
   <source>A message is taken back</source>
   <translation>Eine Nachricht wird zurückgenommen</translation>
  </message>
  <message>
   <source>A message is taken back, and Meta tells nobody</source>
   <translation>Eine Nachricht wird zurückgenommen, und Meta sagt es niemandem</translation>
  </message>
  <message>
   <source>A photo</source>
   <translation>Ein Foto</translation>
  </message>
  <message>
   <source>A question below a post</source>
   <translation>Eine Frage unter einem Beitrag</translation>
  </message>
  <message>
   <source>A question that wants a long answer</source>
   <translation>Eine Frage, die eine lange Antwort verlangt</translation>
  </message>
  <message>
   <source>A voice message</source>
   <translation>Eine Sprachnachricht</translation>
  </message>
  <message>
   <source>An album of six photos</source>
   <translation>Ein Album mit sechs Fotos</translation>
  </message>
  <message>
   <source>An answer to a story</source>
   <translation>Eine Antwort auf eine Story</translation>
  </message>
  <message>
   <source>Every webhook comes twice</source>
   <translation>Jeder Webhook kommt zweimal</translation>
  </message>
  <message>
   <source>Messages come in the wrong order</source>
   <translation>Nachrichten kommen in falscher Reihenfolge</translation>
  </message>
  <message>
   <source>Meta asks for a pause</source>
   <translation>Meta bittet um eine Pause</translation>
  </message>
  <message>
   <source>Meta forgets to tell of a message</source>
   <translation>Meta vergisst, eine Nachricht zu melden</translation>
  </message>
  <message>
   <source>Meta pauses a template</source>
   <translation>Meta pausiert eine Vorlage</translation>
  </message>
  <message>
   <source>Meta refuses the next answer for a reason new to us</source>
   <translation>Meta lehnt die nächste Antwort aus einem uns neuen Grund ab</translation>
  </message>
  <message>
   <source>One Brazilian number, written in two ways</source>
   <translation>Eine brasilianische Nummer, auf zwei Arten geschrieben</translation>
  </message>
  <message>
   <source>Photos on Instagram, which are only looked at</source>
   <translation>Fotos auf Instagram, die nur angesehen werden</translation>
  </message>
  <message>
   <source>Places, contacts, orders, forms, and what only a phone shows</source>
   <translation>Orte, Kontakte, Bestellungen, Formulare, und was nur ein Telefon zeigt</translation>
  </message>
  <message>
   <source>Show each permission at work</source>
   <translation>Jede Berechtigung im Einsatz zeigen</translation>
  </message>
  <message>
   <source>Somebody who wrote 25 hours ago</source>
   <translation>Jemand, der vor 25 Stunden geschrieben hat</translation>
  </message>
  <message>
   <source>Somebody who wrote eight days ago</source>
   <translation>Jemand, der vor acht Tagen geschrieben hat</translation>
  </message>
 </context>
 <context>
  <name>StoryMenu</name>
  <message>
   <source>Make something happen</source>
   <translation>Etwas geschehen lassen</translation>
  </message>
 </context>
 <context>
  <name>SuggestionBar</name>
  <message>
   <source>Suggestion, %1: %2</source>
   <translation>Vorschlag, %1: %2</translation>
  </message>
 </context>
 <context>
  <name>SwitchQuestion</name>
  <message>
   <source>Ask Meta for it</source>
   <translation>Meta darum bitten</translation>
  </message>
  <message>
   <source>Give it back</source>
   <translation>Zurückgeben</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>So lassen</translation>
  </message>
 </context>
 <context>
  <name>TemplateBook</name>
  <message>
   <source>Choose a PDF</source>
   <translation>PDF wählen</translation>
  </message>
  <message>
   <source>Choose a picture</source>
   <translation>Bild wählen</translation>
  </message>
  <message>
   <source>Choose a video</source>
   <translation>Video wählen</translation>
  </message>
  <message>
   <source>Example for the end of the address of “%1”</source>
   <translation>Beispiel für das Ende der Adresse von „%1“</translation>
  </message>
  <message>
   <source>Example for {{%1}}</source>
   <translation>Beispiel für {{%1}}</translation>
  </message>
 </context>
 <context>
  <name>TemplateCard</name>
  <message>
   <source>Change %1</source>
   <translation>%1 ändern</translation>
  </message>
  <message>
   <source>Delete %1</source>
   <translation>%1 löschen</translation>
  </message>
 </context>
 <context>
  <name>TemplatePanel</name>
  <message>
   <source>All templates (Esc)</source>
   <translation>Alle Vorlagen (Esc)</translation>
  </message>
  <message>
   <source>Asking Meta for the newest</source>
   <translation>Meta wird nach den neuesten gefragt</translation>
  </message>
  <message>
   <source>Choose a file</source>
   <translation>Datei wählen</translation>
  </message>
  <message>
   <source>Choose a template</source>
   <translation>Vorlage wählen</translation>
  </message>
  <message>
   <source>Choose another file</source>
   <translation>Andere Datei wählen</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Find a template</source>
   <translation>Vorlage suchen</translation>
  </message>
  <message>
   <source>No template here. Write one in Settings, Templates.</source>
   <translation>Hier ist keine Vorlage. Schreiben Sie eine unter Einstellungen, Vorlagen.</translation>
  </message>
  <message>
   <source>Send the template</source>
   <translation>Vorlage senden</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>Vorlagen</translation>
  </message>
  <message>
   <source>The customer reads: %1</source>
   <translation>Der Kunde liest: %1</translation>
  </message>
  <message>
   <source>for example %1</source>
   <translation>zum Beispiel %1</translation>
  </message>
 </context>
 <context>
  <name>TemplatePicker</name>
  <message>
   <source>A document stands above the text. Choose one.</source>
   <translation>Über dem Text steht ein Dokument. Wählen Sie eines.</translation>
  </message>
  <message>
   <source>A picture stands above the text. Choose one.</source>
   <translation>Über dem Text steht ein Bild. Wählen Sie eines.</translation>
  </message>
  <message>
   <source>A video stands above the text. Choose one.</source>
   <translation>Über dem Text steht ein Video. Wählen Sie eines.</translation>
  </message>
  <message>
   <source>End of the button's address</source>
   <translation>Ende der Adresse der Schaltfläche</translation>
  </message>
  <message>
   <source>This is no document: the template was approved with one.</source>
   <translation>Das ist kein Dokument: Die Vorlage wurde mit einem genehmigt.</translation>
  </message>
  <message>
   <source>This is no picture: the template was approved with one.</source>
   <translation>Das ist kein Bild: Die Vorlage wurde mit einem genehmigt.</translation>
  </message>
  <message>
   <source>This is no video: the template was approved with one.</source>
   <translation>Das ist kein Video: Die Vorlage wurde mit einem genehmigt.</translation>
  </message>
  <message>
   <source>Value %1</source>
   <translation>Wert %1</translation>
  </message>
 </context>
 <context>
  <name>TemplateSheet</name>
  <message>
   <source>A new template</source>
   <translation>Neue Vorlage</translation>
  </message>
  <message>
   <source>About an order</source>
   <translation>Zu einer Bestellung</translation>
  </message>
  <message>
   <source>Above the text</source>
   <translation>Über dem Text</translation>
  </message>
  <message>
   <source>Being submitted</source>
   <translation>Wird eingereicht</translation>
  </message>
  <message>
   <source>Buttons, one a line: words, then an address or a number if it opens one</source>
   <translation>Schaltflächen, je Zeile eine: Text, dann eine Adresse oder Nummer, wenn sie eine öffnet</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Change the template</source>
   <translation>Vorlage ändern</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Dokument</translation>
  </message>
  <message>
   <source>Follow the parcel https://parcels.example/{{1}}</source>
   <translation>Paket verfolgen https://parcels.example/{{1}}</translation>
  </message>
  <message>
   <source>Footer, if any</source>
   <translation>Fußzeile, falls gewünscht</translation>
  </message>
  <message>
   <source>Heading, if any</source>
   <translation>Überschrift, falls gewünscht</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Marketing</source>
   <translation>Marketing</translation>
  </message>
  <message>
   <source>Meta's reviewers look at one. With each message you choose its own.</source>
   <translation>Metas Prüfer sehen sich eines an. Bei jeder Nachricht wählen Sie ein eigenes.</translation>
  </message>
  <message>
   <source>Meta's reviewers read it</source>
   <translation>Metas Prüfer lesen sie</translation>
  </message>
  <message>
   <source>Name, for you and Meta only</source>
   <translation>Name, nur für Sie und Meta</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Submit for review</source>
   <translation>Zur Prüfung einreichen</translation>
  </message>
  <message>
   <source>Text, with {{1}}, {{2}} … where a value goes</source>
   <translation>Text, mit {{1}}, {{2}} …, wo ein Wert hinkommt</translation>
  </message>
  <message>
   <source>The customer reads: %1</source>
   <translation>Der Kunde liest: %1</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>Video</translation>
  </message>
  <message>
   <source>Words</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>en</source>
   <translation>de</translation>
  </message>
  <message>
   <source>order_ready</source>
   <translation>bestellung_fertig</translation>
  </message>
 </context>
 <context>
  <name>TemplateWords</name>
  <message>
   <source>A button has up to 25 characters. An address begins with https:// and has {{1}} at its very end only; at most two addresses and one number.</source>
   <translation>Eine Schaltfläche hat bis zu 25 Zeichen. Eine Adresse beginnt mit https:// und hat {{1}} nur ganz am Ende; höchstens zwei Adressen und eine Nummer.</translation>
  </message>
  <message>
   <source>About an order</source>
   <translation>Zu einer Bestellung</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Genehmigt</translation>
  </message>
  <message>
   <source>Archived</source>
   <translation>Archiviert</translation>
  </message>
  <message>
   <source>Being deleted</source>
   <translation>Wird gelöscht</translation>
  </message>
  <message>
   <source>Being reviewed</source>
   <translation>Wird geprüft</translation>
  </message>
  <message>
   <source>Choose the file at the head: Meta's reviewers look at one like it.</source>
   <translation>Wählen Sie die Datei am Kopf: Metas Prüfer sehen sich eine solche an.</translation>
  </message>
  <message>
   <source>Deleted</source>
   <translation>Gelöscht</translation>
  </message>
  <message>
   <source>Fields are numbered from 1: {{1}}, {{2}} …</source>
   <translation>Felder werden ab 1 gezählt: {{1}}, {{2}} …</translation>
  </message>
  <message>
   <source>Free while the customer's 24 h last.</source>
   <translation>Kostenlos, solange die 24 Std. des Kunden laufen.</translation>
  </message>
  <message>
   <source>Give an example for every field: Meta's reviewers need it.</source>
   <translation>Geben Sie für jedes Feld ein Beispiel: Metas Prüfer brauchen es.</translation>
  </message>
  <message>
   <source>Heading and footer are one line each, without fields.</source>
   <translation>Überschrift und Fußzeile sind je eine Zeile, ohne Felder.</translation>
  </message>
  <message>
   <source>In a state that is new to Conwerz</source>
   <translation>In einem Zustand, den Conwerz nicht kennt</translation>
  </message>
  <message>
   <source>In appeal</source>
   <translation>Im Einspruch</translation>
  </message>
  <message>
   <source>Marketing</source>
   <translation>Marketing</translation>
  </message>
  <message>
   <source>Meta charges its authentication price for each message.</source>
   <translation>Meta berechnet je Nachricht seinen Preis für Authentifizierung.</translation>
  </message>
  <message>
   <source>Meta charges its marketing price for each message.</source>
   <translation>Meta berechnet je Nachricht seinen Preis für Marketing.</translation>
  </message>
  <message>
   <source>Meta charges its utility price for each message.</source>
   <translation>Meta berechnet je Nachricht seinen Preis für Utility.</translation>
  </message>
  <message>
   <source>Meta finds it abusive.</source>
   <translation>Meta findet sie missbräuchlich.</translation>
  </message>
  <message>
   <source>Meta finds it promotional for its category.</source>
   <translation>Meta findet sie für ihre Kategorie zu werbend.</translation>
  </message>
  <message>
   <source>Meta finds its category wrong.</source>
   <translation>Meta findet ihre Kategorie falsch.</translation>
  </message>
  <message>
   <source>Meta finds its form wrong.</source>
   <translation>Meta findet ihr Format falsch.</translation>
  </message>
  <message>
   <source>Meta may charge for each message.</source>
   <translation>Meta berechnet vielleicht jede Nachricht.</translation>
  </message>
  <message>
   <source>Meta takes it for a scam.</source>
   <translation>Meta hält sie für Betrug.</translation>
  </message>
  <message>
   <source>Meta's reason: %1</source>
   <translation>Metas Grund: %1</translation>
  </message>
  <message>
   <source>Open on your phone: it holds a part that Conwerz cannot send</source>
   <translation>Auf Ihrem Telefon öffnen: Sie enthält einen Teil, den Conwerz nicht senden kann</translation>
  </message>
  <message>
   <source>Over the limit</source>
   <translation>Über der Grenze</translation>
  </message>
  <message>
   <source>Paused by Meta</source>
   <translation>Von Meta pausiert</translation>
  </message>
  <message>
   <source>Quality high</source>
   <translation>Qualität hoch</translation>
  </message>
  <message>
   <source>Quality low</source>
   <translation>Qualität niedrig</translation>
  </message>
  <message>
   <source>Quality medium</source>
   <translation>Qualität mittel</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>Abgelehnt</translation>
  </message>
  <message>
   <source>Sign-in code</source>
   <translation>Anmeldecode</translation>
  </message>
  <message>
   <source>Switched off by Meta</source>
   <translation>Von Meta ausgeschaltet</translation>
  </message>
  <message>
   <source>The name has small letters, figures and _ only.</source>
   <translation>Der Name hat nur Kleinbuchstaben, Ziffern und _.</translation>
  </message>
  <message>
   <source>The text is empty.</source>
   <translation>Der Text ist leer.</translation>
  </message>
  <message>
   <source>The text must not begin or end with a field.</source>
   <translation>Der Text darf nicht mit einem Feld beginnen oder enden.</translation>
  </message>
  <message>
   <source>There are too many fields for so few words.</source>
   <translation>Für so wenige Wörter sind es zu viele Felder.</translation>
  </message>
  <message>
   <source>This person wants no more offers</source>
   <translation>Diese Person möchte keine Angebote mehr</translation>
  </message>
  <message>
   <source>Up to 1,024 characters for the text, 60 for heading and footer.</source>
   <translation>Bis zu 1.024 Zeichen für den Text, 60 für Überschrift und Fußzeile.</translation>
  </message>
 </context>
 <context>
  <name>TemplatesPage</name>
  <message>
   <source>Asking Meta for the newest</source>
   <translation>Meta wird nach den neuesten gefragt</translation>
  </message>
  <message>
   <source>Delete %1?</source>
   <translation>%1 löschen?</translation>
  </message>
  <message>
   <source>Delete the template</source>
   <translation>Vorlage löschen</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Meta deletes it in this language. For 30 days no other template may have its name.</source>
   <translation>Meta löscht sie in dieser Sprache. 30 Tage lang darf keine andere Vorlage so heißen.</translation>
  </message>
  <message>
   <source>No WhatsApp number is connected</source>
   <translation>Keine WhatsApp-Nummer ist verbunden</translation>
  </message>
  <message>
   <source>No templates yet</source>
   <translation>Noch keine Vorlagen</translation>
  </message>
  <message>
   <source>Templates</source>
   <translation>Vorlagen</translation>
  </message>
  <message>
   <source>Templates belong to a WhatsApp account. They appear here once one is connected.</source>
   <translation>Vorlagen gehören zu einem WhatsApp-Konto. Sie erscheinen hier, sobald eines verbunden ist.</translation>
  </message>
  <message>
   <source>Texts that Meta has approved, for WhatsApp customers who wrote more than 24 h ago.</source>
   <translation>Texte, die Meta genehmigt hat, für WhatsApp-Kunden, die vor mehr als 24 Std. geschrieben haben.</translation>
  </message>
  <message>
   <source>Write a template</source>
   <translation>Vorlage schreiben</translation>
  </message>
  <message>
   <source>Write one, and Meta reviews it, mostly within minutes.</source>
   <translation>Schreiben Sie eine, und Meta prüft sie, meist binnen Minuten.</translation>
  </message>
 </context>
 <context>
  <name>Thread</name>
  <message>
   <source>You</source>
   <translation>Sie</translation>
  </message>
 </context>
 <context>
  <name>ThreadHeader</name>
  <message>
   <source>About this person</source>
   <translation>Über diese Person</translation>
  </message>
  <message>
   <source>Back to the list (Esc)</source>
   <translation>Zurück zur Liste (Esc)</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Label</translation>
  </message>
  <message>
   <source>Label %1</source>
   <translation>Label %1</translation>
  </message>
  <message>
   <source>More about %1</source>
   <translation>Mehr zu %1</translation>
  </message>
  <message>
   <source>Reopen</source>
   <translation>Wieder öffnen</translation>
  </message>
  <message>
   <source>Snooze</source>
   <translation>Zurückstellen</translation>
  </message>
  <message>
   <source>Star</source>
   <translation>Stern</translation>
  </message>
  <message>
   <source>Take the star away</source>
   <translation>Stern entfernen</translation>
  </message>
  <message>
   <source>being answered in Meta's Business Suite</source>
   <translation>wird in Metas Business Suite beantwortet</translation>
  </message>
  <message>
   <source>being answered in another program</source>
   <translation>wird in einem anderen Programm beantwortet</translation>
  </message>
 </context>
 <context>
  <name>ThreadPane</name>
  <message>
   <source>Conversation with %1</source>
   <translation>Unterhaltung mit %1</translation>
  </message>
  <message>
   <source>Messages, newest last</source>
   <translation>Nachrichten, die neueste zuletzt</translation>
  </message>
 </context>
 <context>
  <name>ThreadSearchBar</name>
  <message>
   <source>Close the search (Esc)</source>
   <translation>Suche schließen (Esc)</translation>
  </message>
  <message>
   <source>Newer (Down)</source>
   <translation>Neuer (Runter)</translation>
  </message>
  <message>
   <source>Older (Up)</source>
   <translation>Älter (Hoch)</translation>
  </message>
  <message>
   <source>Search in this conversation</source>
   <translation>In dieser Unterhaltung suchen</translation>
  </message>
 </context>
 <context>
  <name>Transcripts</name>
  <message>
   <source>%1 · %2 · printed %3</source>
   <translation>%1 · %2 · gedruckt %3</translation>
  </message>
  <message>
   <source>Unsent by the customer, and erased here</source>
   <translation>Vom Kunden zurückgenommen und hier gelöscht</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message numerus="yes">
   <source>%n unread</source>
   <translation>
    <numerusform>%n ungelesen</numerusform>
    <numerusform>%n ungelesen</numerusform>
   </translation>
  </message>
  <message>
   <source>Open Conwerz</source>
   <translation>Conwerz öffnen</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
 </context>
 <context>
  <name>Triage</name>
  <message>
   <source>%1 comes back: %2</source>
   <translation>%1 kommt zurück: %2</translation>
  </message>
  <message>
   <source>%1 is back among the others</source>
   <translation>%1 ist wieder unter den anderen</translation>
  </message>
  <message>
   <source>%1 is blocked</source>
   <translation>%1 ist blockiert</translation>
  </message>
  <message>
   <source>%1 is done</source>
   <translation>%1 ist erledigt</translation>
  </message>
  <message>
   <source>%1 is no longer snoozed</source>
   <translation>%1 ist nicht mehr zurückgestellt</translation>
  </message>
  <message>
   <source>%1 is no longer starred</source>
   <translation>%1 hat keinen Stern mehr</translation>
  </message>
  <message>
   <source>%1 is open again</source>
   <translation>%1 ist wieder offen</translation>
  </message>
  <message>
   <source>%1 is read</source>
   <translation>%1 ist gelesen</translation>
  </message>
  <message>
   <source>%1 is spam from now on</source>
   <translation>%1 ist von jetzt an Spam</translation>
  </message>
  <message>
   <source>%1 is starred</source>
   <translation>%1 hat einen Stern</translation>
  </message>
  <message>
   <source>%1 is unread</source>
   <translation>%1 ist ungelesen</translation>
  </message>
  <message numerus="yes">
   <source>%n conversations</source>
   <translation>
    <numerusform>%n Unterhaltung</numerusform>
    <numerusform>%n Unterhaltungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are back</source>
   <translation>
    <numerusform>%n Unterhaltung ist zurück</numerusform>
    <numerusform>%n Unterhaltungen sind zurück</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are done</source>
   <translation>
    <numerusform>%n Unterhaltung ist erledigt</numerusform>
    <numerusform>%n Unterhaltungen sind erledigt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are no longer snoozed</source>
   <translation>
    <numerusform>%n Unterhaltung ist nicht mehr zurückgestellt</numerusform>
    <numerusform>%n Unterhaltungen sind nicht mehr zurückgestellt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are no longer starred</source>
   <translation>
    <numerusform>%n Unterhaltung hat keinen Stern mehr</numerusform>
    <numerusform>%n Unterhaltungen haben keinen Stern mehr</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are open again</source>
   <translation>
    <numerusform>%n Unterhaltung ist wieder offen</numerusform>
    <numerusform>%n Unterhaltungen sind wieder offen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are read</source>
   <translation>
    <numerusform>%n Unterhaltung ist gelesen</numerusform>
    <numerusform>%n Unterhaltungen sind gelesen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are spam from now on</source>
   <translation>
    <numerusform>%n Unterhaltung ist von jetzt an Spam</numerusform>
    <numerusform>%n Unterhaltungen sind von jetzt an Spam</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are starred</source>
   <translation>
    <numerusform>%n Unterhaltung hat einen Stern</numerusform>
    <numerusform>%n Unterhaltungen haben einen Stern</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are unread</source>
   <translation>
    <numerusform>%n Unterhaltung ist ungelesen</numerusform>
    <numerusform>%n Unterhaltungen sind ungelesen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations come back: %2</source>
   <translation>
    <numerusform>%n Unterhaltung kommt zurück: %2</numerusform>
    <numerusform>%n Unterhaltungen kommen zurück: %2</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people are blocked</source>
   <translation>
    <numerusform>%n Person ist blockiert</numerusform>
    <numerusform>%n Personen sind blockiert</numerusform>
   </translation>
  </message>
  <message>
   <source>Before the window closes</source>
   <translation>Bevor die Antwortfrist endet</translation>
  </message>
  <message>
   <source>Bring back now</source>
   <translation>Jetzt zurückholen</translation>
  </message>
  <message>
   <source>Later today</source>
   <translation>Heute später</translation>
  </message>
  <message>
   <source>Next week</source>
   <translation>Nächste Woche</translation>
  </message>
  <message>
   <source>Nothing can be unread where you wrote last</source>
   <translation>Wo Sie zuletzt geschrieben haben, kann nichts ungelesen sein</translation>
  </message>
  <message>
   <source>Taken back</source>
   <translation>Zurückgenommen</translation>
  </message>
  <message>
   <source>This evening</source>
   <translation>Heute Abend</translation>
  </message>
  <message>
   <source>Tomorrow morning</source>
   <translation>Morgen früh</translation>
  </message>
 </context>
 <context>
  <name>TroubleScreen</name>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Begin anew</source>
   <translation>Neu beginnen</translation>
  </message>
  <message>
   <source>Open with the code</source>
   <translation>Mit dem Code öffnen</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Wird geöffnet …</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Restore a backup…</source>
   <translation>Sicherung wiederherstellen …</translation>
  </message>
  <message>
   <source>Save what can be read</source>
   <translation>Retten, was lesbar ist</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
  <message>
   <source>Use the recovery code</source>
   <translation>Wiederherstellungscode verwenden</translation>
  </message>
 </context>
 <context>
  <name>Troubles</name>
  <message>
   <source>%1 could not be written there. Choose another folder.</source>
   <translation>%1 ließ sich dort nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message numerus="yes">
   <source>%n messages could be read. Conversations: %1. What is missing is being fetched again from Messenger and Instagram; WhatsApp offers no such way.</source>
   <translation>
    <numerusform>%n Nachricht ließ sich lesen. Unterhaltungen: %1. Was fehlt, wird gerade neu von Messenger und Instagram geholt; WhatsApp bietet keinen solchen Weg.</numerusform>
    <numerusform>%n Nachrichten ließen sich lesen. Unterhaltungen: %1. Was fehlt, wird gerade neu von Messenger und Instagram geholt; WhatsApp bietet keinen solchen Weg.</numerusform>
   </translation>
  </message>
  <message>
   <source>A file of settings for this computer has a mistake in it. What it forbids is not known, so Conwerz opens nothing.</source>
   <translation>Eine Datei mit Einstellungen für diesen Computer hat einen Fehler. Was sie verbietet, ist nicht bekannt, darum öffnet Conwerz nichts.</translation>
  </message>
  <message>
   <source>A part of the key is missing</source>
   <translation>Ein Teil des Schlüssels fehlt</translation>
  </message>
  <message numerus="yes">
   <source>All %n messages could be read. Conversations: %1.</source>
   <translation>
    <numerusform>%n Nachricht ließ sich lesen. Unterhaltungen: %1.</numerusform>
    <numerusform>Alle %n Nachrichten ließen sich lesen. Unterhaltungen: %1.</numerusform>
   </translation>
  </message>
  <message>
   <source>Allow Conwerz to use the keychain, then try again.</source>
   <translation>Erlauben Sie Conwerz den Schlüsselbund, dann versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Ask your administrator to run conwerz doctor, which names the mistake.</source>
   <translation>Bitten Sie Ihre Verwaltung, conwerz doctor auszuführen, das den Fehler nennt.</translation>
  </message>
  <message>
   <source>Conwerz cannot reach a keychain</source>
   <translation>Conwerz erreicht keinen Schlüsselbund</translation>
  </message>
  <message>
   <source>Conwerz does not know this system's keychain</source>
   <translation>Conwerz kennt den Schlüsselbund dieses Systems nicht</translation>
  </message>
  <message>
   <source>Conwerz keeps its keys in the keychain of your desktop, and no program in this session offers one.</source>
   <translation>Conwerz bewahrt seine Schlüssel im Schlüsselbund Ihres Desktops auf, und kein Programm in dieser Sitzung bietet einen an.</translation>
  </message>
  <message>
   <source>Conwerz keeps its keys in the keychain of your desktop, and this session has none: it was started without a desktop session.</source>
   <translation>Conwerz bewahrt seine Schlüssel im Schlüsselbund Ihres Desktops auf, und diese Sitzung hat keinen: Sie wurde ohne Desktop-Sitzung gestartet.</translation>
  </message>
  <message>
   <source>Conwerz keeps its keys in the keychain of your system, and it could not be asked.</source>
   <translation>Conwerz bewahrt seine Schlüssel im Schlüsselbund Ihres Systems auf, und er ließ sich nicht fragen.</translation>
  </message>
  <message>
   <source>Conwerz keeps its keys in the keychain of your system, and something is wrong with it.</source>
   <translation>Conwerz bewahrt seine Schlüssel im Schlüsselbund Ihres Systems auf, und mit ihm stimmt etwas nicht.</translation>
  </message>
  <message>
   <source>Conwerz runs on Windows, macOS and Linux desktops.</source>
   <translation>Conwerz läuft auf Windows, macOS und Linux-Desktops.</translation>
  </message>
  <message>
   <source>Enter your recovery code: it opens these messages and puts their key into this keychain.</source>
   <translation>Geben Sie Ihren Wiederherstellungscode ein: Er öffnet diese Nachrichten und legt ihren Schlüssel in diesen Schlüsselbund.</translation>
  </message>
  <message>
   <source>Enter your recovery code: the key goes back into the keychain, and all is as before.</source>
   <translation>Geben Sie Ihren Wiederherstellungscode ein: Der Schlüssel kommt zurück in den Schlüsselbund, und alles ist wie zuvor.</translation>
  </message>
  <message>
   <source>Free some space, then try again.</source>
   <translation>Schaffen Sie etwas Platz, dann versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Install and start GNOME Keyring or KWallet, or switch on its Secret Service, then try again.</source>
   <translation>Installieren und starten Sie GNOME Keyring oder KWallet, oder schalten Sie dessen Secret Service ein, dann versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Install the latest version and start it instead.</source>
   <translation>Installieren Sie die neueste Version und starten Sie diese.</translation>
  </message>
  <message>
   <source>It is whole, but the disk or the keychain did not take it in. What was here is as before. Make room, unlock the keychain, and restore it again.</source>
   <translation>Sie ist vollständig, aber Datenträger oder Schlüsselbund haben sie nicht aufgenommen. Was hier war, ist wie zuvor. Schaffen Sie Platz, entsperren Sie den Schlüsselbund, und stellen Sie sie noch einmal wieder her.</translation>
  </message>
  <message>
   <source>Log in to your desktop as usual and start Conwerz from there.</source>
   <translation>Melden Sie sich wie gewohnt an Ihrem Desktop an und starten Sie Conwerz von dort.</translation>
  </message>
  <message>
   <source>No keychain is running</source>
   <translation>Kein Schlüsselbund läuft</translation>
  </message>
  <message>
   <source>Not even its first page could be read, so no message could be saved from it. The file was left as it is.</source>
   <translation>Nicht einmal ihre erste Seite war lesbar, also ließ sich keine Nachricht daraus retten. Die Datei wurde gelassen, wie sie ist.</translation>
  </message>
  <message>
   <source>Nothing could be read of the damaged file</source>
   <translation>Von der beschädigten Datei war nichts lesbar</translation>
  </message>
  <message>
   <source>Nothing was saved</source>
   <translation>Nichts wurde gerettet</translation>
  </message>
  <message>
   <source>Restore a backup. If there is none, begin anew: the file is set aside, and Meta still has what is recent.</source>
   <translation>Stellen Sie eine Sicherung wieder her. Gibt es keine, beginnen Sie neu: Die Datei wird beiseitegelegt, und Meta hat das Jüngste noch.</translation>
  </message>
  <message>
   <source>Restore the keychain from a backup, or use your recovery code.</source>
   <translation>Stellen Sie den Schlüsselbund aus einer Sicherung wieder her, oder verwenden Sie Ihren Wiederherstellungscode.</translation>
  </message>
  <message>
   <source>Save what can be read: the damaged file is set aside, and what is missing is fetched again.</source>
   <translation>Retten Sie, was lesbar ist: Die beschädigte Datei wird beiseitegelegt, und was fehlt, wird neu geholt.</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Gerettet</translation>
  </message>
  <message>
   <source>Set up GNOME Keyring or KWallet with a password, then try again.</source>
   <translation>Richten Sie GNOME Keyring oder KWallet mit einem Passwort ein, dann versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>The backup was not restored</source>
   <translation>Die Sicherung wurde nicht wiederhergestellt</translation>
  </message>
  <message>
   <source>The disk is full</source>
   <translation>Der Datenträger ist voll</translation>
  </message>
  <message>
   <source>The file with your messages did not open. It was left untouched.</source>
   <translation>Die Datei mit Ihren Nachrichten ging nicht auf. Sie blieb unberührt.</translation>
  </message>
  <message>
   <source>The file with your messages is damaged</source>
   <translation>Die Datei mit Ihren Nachrichten ist beschädigt</translation>
  </message>
  <message>
   <source>The key does not open your messages</source>
   <translation>Der Schlüssel öffnet Ihre Nachrichten nicht</translation>
  </message>
  <message>
   <source>The key is right, but parts of the file cannot be read. This is most often a failing disk. Conwerz has stopped writing to it.</source>
   <translation>Der Schlüssel stimmt, aber Teile der Datei sind nicht lesbar. Meist ist es ein Datenträger, der versagt. Conwerz schreibt nicht mehr in die Datei.</translation>
  </message>
  <message>
   <source>The key to your messages is gone</source>
   <translation>Der Schlüssel zu Ihren Nachrichten ist weg</translation>
  </message>
  <message>
   <source>The keychain does not answer</source>
   <translation>Der Schlüsselbund antwortet nicht</translation>
  </message>
  <message>
   <source>The keychain does not work</source>
   <translation>Der Schlüsselbund funktioniert nicht</translation>
  </message>
  <message>
   <source>The keychain has no password yet</source>
   <translation>Der Schlüsselbund hat noch kein Passwort</translation>
  </message>
  <message>
   <source>The keychain holds a key, but not the one these messages were encrypted with. The file was left untouched.</source>
   <translation>Der Schlüsselbund enthält einen Schlüssel, aber nicht den, mit dem diese Nachrichten verschlüsselt wurden. Die Datei blieb unberührt.</translation>
  </message>
  <message>
   <source>The keychain is locked</source>
   <translation>Der Schlüsselbund ist gesperrt</translation>
  </message>
  <message>
   <source>The keychain is open, but Conwerz's entry in it is incomplete. Your messages were left as they are.</source>
   <translation>Der Schlüsselbund ist offen, aber der Eintrag von Conwerz darin ist unvollständig. Ihre Nachrichten blieben, wie sie waren.</translation>
  </message>
  <message>
   <source>The keychain is open, but it did not hand over Conwerz's key.</source>
   <translation>Der Schlüsselbund ist offen, hat aber den Schlüssel von Conwerz nicht herausgegeben.</translation>
  </message>
  <message>
   <source>The keychain said no</source>
   <translation>Der Schlüsselbund hat Nein gesagt</translation>
  </message>
  <message>
   <source>The keychain that is set up here would keep your keys readable on the disk, so Conwerz does not use it.</source>
   <translation>Der hier eingerichtete Schlüsselbund würde Ihre Schlüssel lesbar auf dem Datenträger aufbewahren, also verwendet Conwerz ihn nicht.</translation>
  </message>
  <message>
   <source>There is no room left to write messages down. Nothing is lost: what customers write waits on the relay.</source>
   <translation>Es ist kein Platz mehr, um Nachrichten aufzuschreiben. Nichts geht verloren: Was Kunden schreiben, wartet auf dem Relay.</translation>
  </message>
  <message>
   <source>These messages belong to a newer Conwerz</source>
   <translation>Diese Nachrichten gehören zu einem neueren Conwerz</translation>
  </message>
  <message>
   <source>They were last opened by a later version than this one. The file was left untouched.</source>
   <translation>Sie wurden zuletzt von einer neueren Version als dieser geöffnet. Die Datei blieb unberührt.</translation>
  </message>
  <message>
   <source>This keychain does not protect anything</source>
   <translation>Dieser Schlüsselbund schützt nichts</translation>
  </message>
  <message>
   <source>Try again and choose a password for it. Conwerz keeps nothing readable without it.</source>
   <translation>Versuchen Sie es noch einmal und wählen Sie ein Passwort dafür. Ohne Passwort bewahrt Conwerz nichts Lesbares auf.</translation>
  </message>
  <message>
   <source>Try again and enter the keychain's password.</source>
   <translation>Versuchen Sie es noch einmal und geben Sie das Passwort des Schlüsselbunds ein.</translation>
  </message>
  <message>
   <source>Try again and enter the keychain's password. It is usually the one you log in with.</source>
   <translation>Versuchen Sie es noch einmal und geben Sie das Passwort des Schlüsselbunds ein. Meist ist es das, mit dem Sie sich anmelden.</translation>
  </message>
  <message>
   <source>Try again. If that does not help, log out and in again.</source>
   <translation>Versuchen Sie es noch einmal. Hilft das nicht, melden Sie sich ab und wieder an.</translation>
  </message>
  <message>
   <source>Try again. Running “conwerz doctor” in a terminal says more.</source>
   <translation>Versuchen Sie es noch einmal. „conwerz doctor“ in einem Terminal sagt mehr.</translation>
  </message>
  <message>
   <source>Without a keychain Conwerz would have to keep your keys readable on the disk, so it does not start.</source>
   <translation>Ohne Schlüsselbund müsste Conwerz Ihre Schlüssel lesbar auf dem Datenträger aufbewahren, also startet es nicht.</translation>
  </message>
  <message>
   <source>Your administrator's settings cannot be read</source>
   <translation>Die Einstellungen Ihrer Verwaltung lassen sich nicht lesen</translation>
  </message>
  <message>
   <source>Your desktop asked for a password for a new keyring, and the question was closed.</source>
   <translation>Ihr Desktop hat nach einem Passwort für einen neuen Schlüsselbund gefragt, und die Frage wurde geschlossen.</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted, but the keychain no longer holds their key. Conwerz makes no new one, so that nothing is lost.</source>
   <translation>Ihre Nachrichten sind hier, verschlüsselt, aber der Schlüsselbund enthält ihren Schlüssel nicht mehr. Conwerz erzeugt keinen neuen, damit nichts verloren geht.</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted. The key is in the keychain, and it was not opened: the password was wrong, or the question was closed.</source>
   <translation>Ihre Nachrichten sind hier, verschlüsselt. Der Schlüssel ist im Schlüsselbund, und der wurde nicht geöffnet: Das Passwort war falsch, oder die Frage wurde geschlossen.</translation>
  </message>
  <message>
   <source>Your messages are here, encrypted. Their key is in the keychain, and the keychain stayed shut.</source>
   <translation>Ihre Nachrichten sind hier, verschlüsselt. Ihr Schlüssel ist im Schlüsselbund, und der blieb zu.</translation>
  </message>
  <message>
   <source>Your messages cannot be opened</source>
   <translation>Ihre Nachrichten lassen sich nicht öffnen</translation>
  </message>
 </context>
 <context>
  <name>UndoBar</name>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
 </context>
 <context>
  <name>UnkeptQuestion</name>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Close before you wrote the code down?</source>
   <translation>Schließen, bevor Sie den Code notiert haben?</translation>
  </message>
  <message>
   <source>Stay</source>
   <translation>Bleiben</translation>
  </message>
  <message>
   <source>Without these words nobody can open your messages again if this computer's keychain is lost.</source>
   <translation>Ohne diese Wörter kann niemand Ihre Nachrichten wieder öffnen, wenn der Schlüsselbund dieses Computers verloren geht.</translation>
  </message>
 </context>
 <context>
  <name>Updates</name>
  <message>
   <source>Looking for a new version…</source>
   <translation>Sieht nach einer neuen Version …</translation>
  </message>
  <message>
   <source>Nobody has looked for a new version yet.</source>
   <translation>Noch hat niemand nach einer neuen Version gesehen.</translation>
  </message>
  <message>
   <source>The disk is too full for the new version. Make room and look again.</source>
   <translation>Der Datenträger ist zu voll für die neue Version. Schaffen Sie Platz und sehen Sie wieder nach.</translation>
  </message>
  <message>
   <source>The new version did not start, so the one before is in use again, with all your data. A later version will be offered.</source>
   <translation>Die neue Version startete nicht, darum ist die vorige wieder im Einsatz, mit allen Ihren Daten. Eine spätere Version wird angeboten.</translation>
  </message>
  <message>
   <source>The practice shop reaches no network, so it looks for no updates.</source>
   <translation>Der Übungsladen erreicht kein Netz, darum sieht er nicht nach Updates.</translation>
  </message>
  <message>
   <source>The update server does not answer. Look again when you are online.</source>
   <translation>Der Update-Server antwortet nicht. Sehen Sie wieder nach, wenn Sie online sind.</translation>
  </message>
  <message>
   <source>This build has no update server.</source>
   <translation>Dieser Bau hat keinen Update-Server.</translation>
  </message>
  <message>
   <source>Version %1 is being downloaded.</source>
   <translation>Version %1 wird heruntergeladen.</translation>
  </message>
  <message>
   <source>Version %1 is here and verified. It is used from the next start on.</source>
   <translation>Version %1 ist da und geprüft. Sie wird ab dem nächsten Start verwendet.</translation>
  </message>
  <message>
   <source>Version %1 is there.</source>
   <translation>Es gibt Version %1.</translation>
  </message>
  <message>
   <source>Version %1 is there. Your system's own updates install it.</source>
   <translation>Es gibt Version %1. Die Updates Ihres Systems installieren sie.</translation>
  </message>
  <message>
   <source>What the update server says is out of date. Check the date of this computer, and look again tomorrow.</source>
   <translation>Was der Update-Server sagt, ist veraltet. Prüfen Sie das Datum dieses Computers und sehen Sie morgen wieder nach.</translation>
  </message>
  <message>
   <source>What the update server sent is not genuine, so nothing of it was used. Look again later; if it stays so, tell whoever gave you Conwerz.</source>
   <translation>Was der Update-Server schickte, ist nicht echt, darum wurde nichts davon verwendet. Sehen Sie später wieder nach; bleibt es so, sagen Sie es dem, von dem Sie Conwerz haben.</translation>
  </message>
  <message>
   <source>Whoever administers this computer has switched updates off.</source>
   <translation>Wer diesen Computer verwaltet, hat Updates ausgeschaltet.</translation>
  </message>
  <message>
   <source>You have the newest version.</source>
   <translation>Sie haben die neueste Version.</translation>
  </message>
 </context>
 <context>
  <name>UpdatesCard</name>
  <message>
   <source>Download</source>
   <translation>Herunterladen</translation>
  </message>
  <message>
   <source>Look for a new version</source>
   <translation>Nach neuer Version sehen</translation>
  </message>
  <message>
   <source>Look once a day</source>
   <translation>Einmal am Tag nachsehen</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Updates</source>
   <translation>Updates</translation>
  </message>
 </context>
 <context>
  <name>VideoTile</name>
  <message>
   <source>Play the video</source>
   <translation>Video abspielen</translation>
  </message>
 </context>
 <context>
  <name>Viewer</name>
  <message>
   <source>%1 of %2</source>
   <translation>%1 von %2</translation>
  </message>
 </context>
 <context>
  <name>ViewerScreen</name>
  <message>
   <source>%1, paused</source>
   <translation>%1, angehalten</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Schließen (Esc)</translation>
  </message>
  <message>
   <source>Earlier (Left)</source>
   <translation>Früher (Links)</translation>
  </message>
  <message>
   <source>Larger (+)</source>
   <translation>Größer (+)</translation>
  </message>
  <message>
   <source>Later (Right)</source>
   <translation>Später (Rechts)</translation>
  </message>
  <message>
   <source>Loading</source>
   <translation>Wird geladen</translation>
  </message>
  <message>
   <source>No longer available</source>
   <translation>Nicht mehr verfügbar</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Play the video (Space)</source>
   <translation>Video abspielen (Leertaste)</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>Speichern unter …</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>Video</translation>
  </message>
 </context>
 <context>
  <name>Voice</name>
  <message>
   <source>No microphone is connected to this computer</source>
   <translation>Kein Mikrofon ist an diesen Computer angeschlossen</translation>
  </message>
  <message>
   <source>The microphone cannot be used. Look whether your system allows it.</source>
   <translation>Das Mikrofon lässt sich nicht verwenden. Sehen Sie nach, ob Ihr System es erlaubt.</translation>
  </message>
  <message>
   <source>voice message</source>
   <translation>Sprachnachricht</translation>
  </message>
 </context>
 <context>
  <name>VoiceNote</name>
  <message>
   <source>No longer available</source>
   <translation>Nicht mehr verfügbar</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>Abspielen</translation>
  </message>
  <message>
   <source>Speed %1</source>
   <translation>Tempo %1</translation>
  </message>
  <message>
   <source>Voice message, %1</source>
   <translation>Sprachnachricht, %1</translation>
  </message>
  <message>
   <source>Voice message, loading</source>
   <translation>Sprachnachricht, wird geladen</translation>
  </message>
  <message>
   <source>Voice message, no longer available</source>
   <translation>Sprachnachricht, nicht mehr verfügbar</translation>
  </message>
 </context>
 <context>
  <name>Voices</name>
  <message>
   <source>Messenger, Instagram and WhatsApp
in one window.</source>
   <translation>Messenger, Instagram und WhatsApp
in einem Fenster.</translation>
  </message>
  <message>
   <source>Of course. With pleasure!</source>
   <translation>Natürlich. Sehr gern!</translation>
  </message>
 </context>
 <context>
  <name>WordMenu</name>
  <message>
   <source>Leave this word as it is</source>
   <translation>Dieses Wort so lassen</translation>
  </message>
  <message>
   <source>Spelling</source>
   <translation>Rechtschreibung</translation>
  </message>
 </context>
 <context>
  <name>Words</name>
  <message>
   <source>%1 left</source>
   <translation>noch %1</translation>
  </message>
  <message>
   <source>%1: %2</source>
   <translation>%1: %2</translation>
  </message>
  <message>
   <source>Agreed to get messages from you</source>
   <translation>Hat zugestimmt, Nachrichten von Ihnen zu bekommen</translation>
  </message>
  <message>
   <source>Answered your story</source>
   <translation>Hat auf Ihre Story geantwortet</translation>
  </message>
  <message>
   <source>As a person, %1</source>
   <translation>Als Mensch, %1</translation>
  </message>
  <message>
   <source>Asks about a product</source>
   <translation>Fragt nach einem Produkt</translation>
  </message>
  <message>
   <source>Being sent</source>
   <translation>Wird gesendet</translation>
  </message>
  <message>
   <source>Came from your advert</source>
   <translation>Kam über Ihre Anzeige</translation>
  </message>
  <message>
   <source>Came through your link</source>
   <translation>Kam über Ihren Link</translation>
  </message>
  <message>
   <source>Card</source>
   <translation>Karte</translation>
  </message>
  <message>
   <source>Chose from your buttons</source>
   <translation>Hat aus Ihren Schaltflächen gewählt</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Zu Ende</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>Kontakt</translation>
  </message>
  <message>
   <source>Delivered</source>
   <translation>Zugestellt</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>Filled in your form</source>
   <translation>Hat Ihr Formular ausgefüllt</translation>
  </message>
  <message>
   <source>Form, filled in</source>
   <translation>Formular, ausgefüllt</translation>
  </message>
  <message>
   <source>Has a new phone number</source>
   <translation>Hat eine neue Telefonnummer</translation>
  </message>
  <message>
   <source>Linked their account with your shop</source>
   <translation>Hat das eigene Konto mit Ihrem Laden verknüpft</translation>
  </message>
  <message>
   <source>Mentioned you in their story</source>
   <translation>Hat Sie in einer Story erwähnt</translation>
  </message>
  <message>
   <source>Not delivered</source>
   <translation>Nicht zugestellt</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Bestellung</translation>
  </message>
  <message>
   <source>Photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Gelesen</translation>
  </message>
  <message>
   <source>Received</source>
   <translation>Empfangen</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Gesendet</translation>
  </message>
  <message>
   <source>Set WhatsApp up anew, perhaps on another phone</source>
   <translation>Hat WhatsApp neu eingerichtet, vielleicht auf einem anderen Telefon</translation>
  </message>
  <message>
   <source>Shared post</source>
   <translation>Geteilter Beitrag</translation>
  </message>
  <message>
   <source>Something to open on your phone</source>
   <translation>Etwas, das Sie auf Ihrem Telefon öffnen</translation>
  </message>
  <message>
   <source>Sound</source>
   <translation>Ton</translation>
  </message>
  <message>
   <source>Sticker</source>
   <translation>Sticker</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Vorlage</translation>
  </message>
  <message>
   <source>To choose from</source>
   <translation>Zur Auswahl</translation>
  </message>
  <message>
   <source>Unknown whether this arrived</source>
   <translation>Unbekannt, ob das angekommen ist</translation>
  </message>
  <message>
   <source>Unlinked their account from your shop</source>
   <translation>Hat das Konto von Ihrem Laden gelöst</translation>
  </message>
  <message>
   <source>Video</source>
   <translation>Video</translation>
  </message>
  <message>
   <source>Voice message</source>
   <translation>Sprachnachricht</translation>
  </message>
  <message>
   <source>Waiting to be sent</source>
   <translation>Wartet aufs Senden</translation>
  </message>
  <message>
   <source>Wants no more offers</source>
   <translation>Möchte keine Angebote mehr</translation>
  </message>
  <message>
   <source>Wants offers again</source>
   <translation>Möchte wieder Angebote</translation>
  </message>
  <message>
   <source>Withheld by Meta</source>
   <translation>Von Meta zurückgehalten</translation>
  </message>
 </context>
 <context>
  <name>WorkBar</name>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>und %n weitere</numerusform>
    <numerusform>und %n weitere</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>WorkSheet</name>
  <message>
   <source>%1, %2. %3</source>
   <translation>%1, %2. %3</translation>
  </message>
  <message>
   <source>Close (Esc)</source>
   <translation>Schließen (Esc)</translation>
  </message>
  <message>
   <source>Nothing takes long at the moment. Backups, exports, reading earlier messages and erasing show here how far they are.</source>
   <translation>Gerade dauert nichts lange. Sicherungen, Exporte, das Lesen früherer Nachrichten und Löschungen zeigen hier, wie weit sie sind.</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Under way</source>
   <translation>In Arbeit</translation>
  </message>
 </context>
 <context>
  <name>WritingKind</name>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Reply</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <source>What you write</source>
   <translation>Was Sie schreiben</translation>
  </message>
 </context>
</TS>
