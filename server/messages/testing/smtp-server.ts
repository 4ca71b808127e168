import { createServer, type Socket } from "node:net";
import { once } from "node:events";

/** What the server of a test answers to a command (`MAIL`, `RCPT`, `DATA`, `AUTH`, `.` for the end of a mail); null never answers. */
export type SmtpAnswers = Partial<Record<"greeting" | "MAIL" | "RCPT" | "DATA" | "AUTH" | ".", string | null>>;

/** A mail server on this machine that keeps what it is given. */
export async function startSmtpServer(answers: SmtpAnswers = {}) {
  const mails: string[] = [];
  const recipients: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    const say = (answer: string | null | undefined, otherwise: string) => {
      if (answer !== null) socket.write(`${answer ?? otherwise}\r\n`);
    };
    let mail: string[] | null = null;
    let rest = "";
    say(answers.greeting, "220 test ESMTP");
    socket.on("data", (bytes) => {
      const lines = (rest + bytes.toString("utf8")).split("\r\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        if (mail && line !== ".") {
          mail.push(line);
        } else if (mail) {
          mails.push(mail.join("\n"));
          mail = null;
          say(answers["."], "250 taken");
        } else {
          const command = line.slice(0, 4).toUpperCase();
          if (command === "EHLO") say(undefined, "250-test\r\n250-AUTH PLAIN\r\n250 8BITMIME");
          if (command === "AUTH") say(answers.AUTH, "235 welcome");
          if (command === "MAIL") say(answers.MAIL, "250 go on");
          if (command === "RCPT") {
            recipients.push(line);
            say(answers.RCPT, "250 go on");
          }
          if (command === "DATA") {
            say(answers.DATA, "354 go on");
            if (!answers.DATA) mail = [];
          }
          if (command === "QUIT") socket.end("221 bye\r\n");
        }
      }
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    mails,
    recipients,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
