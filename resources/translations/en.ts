<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
 <context>
  <name>AI</name>
  <message numerus="yes">
   <source>%n bytes</source>
   <translation>
    <numerusform>%n byte</numerusform>
    <numerusform>%n bytes</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>AuditLog</name>
  <message numerus="yes">
   <source>%n entries, each hanging on the one before, signed by this computer. Nothing was changed.</source>
   <translation>
    <numerusform>%n entry, signed by this computer. Nothing was changed.</numerusform>
    <numerusform>%n entries, each hanging on the one before, signed by this computer. Nothing was changed.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>CannedBook</name>
  <message numerus="yes">
   <source>%n ready answers: %1</source>
   <translation>
    <numerusform>%n ready answer: %1</numerusform>
    <numerusform>%n ready answers: %1</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Comments</name>
  <message numerus="yes">
   <source>%n comments</source>
   <translation>
    <numerusform>%n comment</numerusform>
    <numerusform>%n comments</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n waiting</source>
   <translation>
    <numerusform>%n waiting</numerusform>
    <numerusform>%n waiting</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Reply privately, %n days left</source>
   <translation>
    <numerusform>Reply privately, %n day left</numerusform>
    <numerusform>Reply privately, %n days left</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Composer</name>
  <message numerus="yes">
   <source>Send as %n messages</source>
   <translation>
    <numerusform>Send as %n message</numerusform>
    <numerusform>Send as %n messages</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Computers</name>
  <message numerus="yes">
   <source>Receives %n connections</source>
   <translation>
    <numerusform>Receives %n connection</numerusform>
    <numerusform>Receives %n connections</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Erasure</name>
  <message numerus="yes">
   <source>%1 of %n erased ids are still in the file; the next purge looks again</source>
   <translation>
    <numerusform>%1 of %n erased id is still in the file; the next purge looks again</numerusform>
    <numerusform>%1 of %n erased ids are still in the file; the next purge looks again</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>0 traces of %n ids in %1 decrypted pages</source>
   <translation>
    <numerusform>0 traces of %n id in %1 decrypted pages</numerusform>
    <numerusform>0 traces of %n ids in %1 decrypted pages</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Insights</name>
  <message numerus="yes">
   <source>%1 of %n days provided</source>
   <translation>
    <numerusform>%1 of %n day provided</numerusform>
    <numerusform>%1 of %n days provided</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n points</source>
   <translation>
    <numerusform>%n point</numerusform>
    <numerusform>%n points</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Integrations</name>
  <message numerus="yes">
   <source>%n messages</source>
   <translation>
    <numerusform>%n message</numerusform>
    <numerusform>%n messages</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LabelPicker</name>
  <message numerus="yes">
   <source>%n conversations are labelled “%2”</source>
   <translation>
    <numerusform>%n conversation is labelled “%2”</numerusform>
    <numerusform>%n conversations are labelled “%2”</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>“%2” is taken off %n conversations</source>
   <translation>
    <numerusform>“%2” is taken off %n conversation</numerusform>
    <numerusform>“%2” is taken off %n conversations</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Leads</name>
  <message numerus="yes">
   <source>%n wait longer than 5 min.</source>
   <translation>
    <numerusform>%n waits longer than 5 min.</numerusform>
    <numerusform>%n wait longer than 5 min.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>No answer for %n days</source>
   <translation>
    <numerusform>No answer for %n day</numerusform>
    <numerusform>No answer for %n days</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LinkBar</name>
  <message numerus="yes">
   <source>Between %1 and %2 at least %n messages did not come. Messenger's and Instagram's were read again; WhatsApp offers no way: look for its messages on your phone.</source>
   <translation>
    <numerusform>Between %1 and %2 at least %n message did not come. Messenger's and Instagram's were read again; WhatsApp offers no way: look for its messages on your phone.</numerusform>
    <numerusform>Between %1 and %2 at least %n messages did not come. Messenger's and Instagram's were read again; WhatsApp offers no way: look for its messages on your phone.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>LockPage</name>
  <message numerus="yes">
   <source>New passphrase, at least %n characters</source>
   <translation>
    <numerusform>New passphrase, at least %n character</numerusform>
    <numerusform>New passphrase, at least %n characters</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>MarkedBar</name>
  <message numerus="yes">
   <source>%n chosen</source>
   <translation>
    <numerusform>%n chosen</numerusform>
    <numerusform>%n chosen</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Moments</name>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n day</numerusform>
    <numerusform>%n days</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>NewsPill</name>
  <message numerus="yes">
   <source>%n new</source>
   <translation>
    <numerusform>%n new</numerusform>
    <numerusform>%n new</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Notices</name>
  <message numerus="yes">
   <source>%1 on %2, %n new</source>
   <translation>
    <numerusform>%1 on %2, %n new</numerusform>
    <numerusform>%1 on %2, %n new</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new comment(s)</source>
   <translation>
    <numerusform>%n new comment</numerusform>
    <numerusform>%n new comments</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new lead(s)</source>
   <translation>
    <numerusform>%n new lead</numerusform>
    <numerusform>%n new leads</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n new message(s)</source>
   <translation>
    <numerusform>%n new message</numerusform>
    <numerusform>%n new messages</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Outgoing</name>
  <message numerus="yes">
   <source>%n calls since %1</source>
   <translation>
    <numerusform>%n call since %1</numerusform>
    <numerusform>%n calls since %1</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>PersonCard</name>
  <message numerus="yes">
   <source>%n messages</source>
   <translation>
    <numerusform>%n message</numerusform>
    <numerusform>%n messages</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Retention</name>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n day</numerusform>
    <numerusform>%n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n months</source>
   <translation>
    <numerusform>%n month</numerusform>
    <numerusform>%n months</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Messages older than %n days are erased and cannot be brought back: %1 right now.</source>
   <translation>
    <numerusform>Messages older than %n day are erased and cannot be brought back: %1 right now.</numerusform>
    <numerusform>Messages older than %n days are erased and cannot be brought back: %1 right now.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>RetentionPage</name>
  <message numerus="yes">
   <source>%n days</source>
   <translation>
    <numerusform>%n day</numerusform>
    <numerusform>%n days</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Keep messages for %n days?</source>
   <translation>
    <numerusform>Keep messages for %n day?</numerusform>
    <numerusform>Keep messages for %n days?</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Rules</name>
  <message numerus="yes">
   <source>%n times in the last month</source>
   <translation>
    <numerusform>Once in the last month</numerusform>
    <numerusform>%n times in the last month</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n times it would have written nothing, as it writes to nobody twice a day.</source>
   <translation>
    <numerusform>Once it would have written nothing, as it writes to nobody twice a day.</numerusform>
    <numerusform>%n times it would have written nothing, as it writes to nobody twice a day.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>In the last seven days it would have acted %n times.</source>
   <translation>
    <numerusform>In the last seven days it would have acted once.</numerusform>
    <numerusform>In the last seven days it would have acted %n times.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>It would have been about %n people.</source>
   <translation>
    <numerusform>It would have been about %n person.</numerusform>
    <numerusform>It would have been about %n people.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>When nobody has answered for %n hours</source>
   <translation>
    <numerusform>When nobody has answered for %n hour</numerusform>
    <numerusform>When nobody has answered for %n hours</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>snooze it for %n hours</source>
   <translation>
    <numerusform>snooze it for %n hour</numerusform>
    <numerusform>snooze it for %n hours</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message numerus="yes">
   <source>%n unread</source>
   <translation>
    <numerusform>%n unread</numerusform>
    <numerusform>%n unread</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Triage</name>
  <message numerus="yes">
   <source>%n conversations</source>
   <translation>
    <numerusform>%n conversation</numerusform>
    <numerusform>%n conversations</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are back</source>
   <translation>
    <numerusform>%n conversation is back</numerusform>
    <numerusform>%n conversations are back</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are done</source>
   <translation>
    <numerusform>%n conversation is done</numerusform>
    <numerusform>%n conversations are done</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are no longer snoozed</source>
   <translation>
    <numerusform>%n conversation is no longer snoozed</numerusform>
    <numerusform>%n conversations are no longer snoozed</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are no longer starred</source>
   <translation>
    <numerusform>%n conversation is no longer starred</numerusform>
    <numerusform>%n conversations are no longer starred</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are open again</source>
   <translation>
    <numerusform>%n conversation is open again</numerusform>
    <numerusform>%n conversations are open again</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are read</source>
   <translation>
    <numerusform>%n conversation is read</numerusform>
    <numerusform>%n conversations are read</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are spam from now on</source>
   <translation>
    <numerusform>%n conversation is spam from now on</numerusform>
    <numerusform>%n conversations are spam from now on</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are starred</source>
   <translation>
    <numerusform>%n conversation is starred</numerusform>
    <numerusform>%n conversations are starred</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations are unread</source>
   <translation>
    <numerusform>%n conversation is unread</numerusform>
    <numerusform>%n conversations are unread</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversations come back: %2</source>
   <translation>
    <numerusform>%n conversation comes back: %2</numerusform>
    <numerusform>%n conversations come back: %2</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n people are blocked</source>
   <translation>
    <numerusform>%n person is blocked</numerusform>
    <numerusform>%n people are blocked</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Troubles</name>
  <message numerus="yes">
   <source>%n messages could be read. Conversations: %1. What is missing is being fetched again from Messenger and Instagram; WhatsApp offers no such way.</source>
   <translation>
    <numerusform>%n message could be read. Conversations: %1. What is missing is being fetched again from Messenger and Instagram; WhatsApp offers no such way.</numerusform>
    <numerusform>%n messages could be read. Conversations: %1. What is missing is being fetched again from Messenger and Instagram; WhatsApp offers no such way.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>All %n messages could be read. Conversations: %1.</source>
   <translation>
    <numerusform>The %n message could be read. Conversations: %1.</numerusform>
    <numerusform>All %n messages could be read. Conversations: %1.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>WorkBar</name>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>and %n more</numerusform>
    <numerusform>and %n more</numerusform>
   </translation>
  </message>
 </context>
</TS>
