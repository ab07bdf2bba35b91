export { composeMail, type ComposedMail, type MailContent } from './compose-mail.js';
export { listMails, readMail, type MailInBox } from './mail-box.js';
export { mailDirOf, mailSenderOf, type Mail, type MailSender } from './mail-sender.js';
export { Mailer, sendMail } from './mailer.js';
