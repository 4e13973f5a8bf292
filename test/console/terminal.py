"""Types on a real pseudo-terminal: arguments are the program's words, standard input the keys, as a JSON list.

Each key sequence is typed once the program has asked for more and has been still for a moment; what came is printed
as JSON."""
import json, os, pty, re, select, sys, termios, time

steps = json.load(sys.stdin)
child, terminal = pty.fork()
if child == 0:
    os.execvpe(sys.argv[1], sys.argv[1:], os.environ)
screen = []


patience = 30


def asks(came):
    """Whether the prompt stands last, whatever moves the cursor behind it."""
    return re.sub(rb"\x1b\[[0-9;?]*[A-Za-z]", b"", came).endswith(b"> ")


def read_until_still(seconds):
    came = b""
    begun = last = time.time()
    while time.time() - last < seconds or not (asks(came) or time.time() - begun > patience):
        ready, _, _ = select.select([terminal], [], [], 0.05)
        if not ready:
            continue
        try:
            part = os.read(terminal, 65536)
        except OSError:
            return came, True
        if part == b"":
            return came, True
        came += part
        last = time.time()
    return came, False


came, ended = read_until_still(1.5)
screen.append(came.decode(errors="replace"))
for keys in steps:
    if ended:
        break
    os.write(terminal, keys.encode())
    came, ended = read_until_still(0.8)
    screen.append(came.decode(errors="replace"))
deadline = time.time() + 10
status = None
while time.time() < deadline:
    done, code = os.waitpid(child, os.WNOHANG)
    if done:
        status = os.waitstatus_to_exitcode(code)
        break
    time.sleep(0.1)
try:
    echo = bool(termios.tcgetattr(terminal)[3] & termios.ECHO)
except (termios.error, OSError):
    echo = None
if status is None:
    os.kill(child, 9)
print(json.dumps({"screen": screen, "status": status, "echo": echo}))
