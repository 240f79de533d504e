//! Log lines of programs that place no calls: web servers, kernels, databases, builds.

use tests::generator::Random;

/// Templates of lines. `$N` is a number, `$C` a number of three digits, `$T` a time, `$W` a word, `$I` an address.
const LINES: &[&str] = &[
    // Web servers and their clients.
    "$I - - [30/Nov/2026:$T +0000] \"GET /$W/$N HTTP/1.1\" $C $N \"-\" \"Mozilla/5.0\"",
    "$I - $W [30/Nov/2026:$T +0000] \"POST /api/$W HTTP/2.0\" $C $N",
    "{\"level\":\"info\",\"status\":$C,\"path\":\"/$W/$N\",\"duration_ms\":$N}",
    "{\"method\":\"GET\",\"url\":\"https://$W.example/$N\",\"status\":$C,\"bytes\":$N,\"code\":\"$W\"}",
    "2026/11/30 $T [error] $N#$N: *$N upstream timed out (110: Connection timed out) while reading, client: $I",
    "$W.$W.HTTPError: HTTP Error $C: Not Found",
    "requests.exceptions.HTTPError: $C Client Error: Not Found for url: https://$W.example/$N",
    "curl: (22) The requested URL returned error: $C Not Found",
    "time=$T level=warn msg=\"request failed\" status=$C attempt=$N took=$Nms",
    "[$T] WARN $W.web - response code: $C in $N ms for /$W",
    "upload of $W failed: $C Service Unavailable, retry in $N s",
    "$W: error: $C Internal Server Error",
    "remote: $C Not Found",
    "health check of $W returned $C Bad Gateway ($N of $N failed)",
    "HTTP 404 Not Found: https://$W.example/$W",
    "http.status_code=$C http.method=GET net.peer.port=$N",
    "Set-Cookie: id=$N; Max-Age=$C",
    "ETag: \"$C-$N\" Content-Length: $C Age: $C",
    "cache $W hit ratio 0.$C after $C lookups",
    // Kernels and services.
    "[    0.$C] Trying to unpack rootfs image as initramfs...",
    "[  $N.$C] usb $N-$N: new high-speed USB device number $C using xhci_hcd",
    "[  $N.$C] EXT4-fs (sda$N): mounted filesystem with ordered data mode",
    "[  $N.$C] Out of memory: Killed process $N ($W) total-vm:$NkB, anon-rss:$CkB",
    "Nov 30 $T $W kernel: eth0: link is Up - $C Mbps/Full",
    "Nov 30 $T $W sshd[$N]: Failed password for $W from $I port $N ssh2",
    "Nov 30 $T $W systemd[1]: $W.service: Main process exited, code=exited, status=$C/FAILURE",
    "Nov 30 $T $W systemd[$N]: $W.service: Failed with result 'exit-code'.",
    "Nov 30 $T $W CRON[$N]: (root) CMD ($W --limit $C)",
    "$W[$N]: segfault at $C ip $N sp $N error $C in $W.so",
    "dhclient[$N]: bound to $I -- renewal in $C seconds.",
    "cause: $C errors in $W, reason=$C",
    "exit status $C",
    "process $N exited with code $C ($W)",
    "$W: killed by signal 9, core $C",
    "load average: 0.$C, 1.$C, 2.$C",
    // Databases and queues.
    "2026-11-30 $T UTC [$N] ERROR:  relation \"$W\" does not exist at character $C",
    "2026-11-30 $T UTC [$N] LOG:  duration: $C.$N ms  statement: SELECT * FROM $W WHERE id = $C",
    "2026-11-30T$T $N [Warning] Aborted connection $C to db: '$W' user: '$W' host: '$I' (Got timeout reading)",
    "ERROR 1064 (42000): You have an error in your SQL syntax near '$C' at line $C",
    "MongoServerError: E11000 duplicate key error collection: $W index: _id_ dup key: { _id: $C }",
    "{\"t\":\"$T\",\"s\":\"$I\",\"c\":\"NETWORK\",\"id\":$N,\"ctx\":\"conn$C\",\"msg\":\"Connection ended\"}",
    "redis $N:M $T # Server initialized, $C clients connected ($N replicas), $N bytes in use",
    "kafka: partition $W-$C leader $N isr $N,$N offset $N code=$C",
    "ORA-00$C: $W not found",
    "($W) deadlock detected: process $C waits for ShareLock on transaction $C",
    // Builds and tools.
    "   Compiling $W v1.$C.$N (/$W/$W)",
    "warning: unused variable: `$W` --> src/$W.rs:$C:$N",
    "error[E0$C]: mismatched types --> src/$W.rs:$N:$C",
    "test $W::$W ... FAILED ($C ms)",
    "$W.c:$C:$N: error: expected ';' before '}' token",
    "make[$N]: *** [Makefile:$C: $W] Error $C",
    "npm ERR! code E$C",
    "npm ERR! $C Not Found - GET https://registry.npmjs.org/$W - Not found",
    "Step $C/$N : RUN $W --size $C",
    "ninja: build stopped: subcommand failed after $C of $N steps.",
    "Get:$C http://deb.example $W $N [$C kB]",
    "E: Failed to fetch http://deb.example/$W  $C  Not Found [IP: $I 80]",
    "remote: Counting objects: 100% ($C/$C), done.",
    " $C files changed, $C insertions(+), $N deletions(-)",
    "FAIL $W.test.js ($C.$N s) expected $C to equal $N",
    "java.lang.IllegalStateException: Cause: $C at $W.$W($W.java:$C)",
    "Caused by: java.io.IOException: Server returned HTTP response code: $C for URL: https://$W.example",
    "panic: $W: index out of range [$C] with length $N",
    "Traceback (most recent call last): File \"/$W/$W.py\", line $C, in $W",
    "$W.go:$C: call to $W failed: rpc error: code = $C desc = $W",
    "job $C Queued, job $N Accepted, $C Rejected",
    "version 1.$C.$N, build $C, price $C.99 EUR, $N%",
    "$W $W $W $C $W $W",
    "$C $W $W",
    "$W $C",
    "$W ($C) $W",
    "$W: $C, $C and $C",
    "$N,$C,$W,$C",
    "| $C | $W | $N |",
    "\"$C\",\"$W\",\"$W $W\"",
    "{\"$C\":\"$W\",\"$W\":$C}",
    "<td>$C</td><td>$W</td>",
    "$C+$W = $C",
    "$W/$C ($W) => $C",
];

/// Words for the templates, some of which phrases of responses have.
const WORDS: &[&str] = &[
    "worker",
    "busy",
    "gone",
    "queue",
    "index",
    "cache",
    "request",
    "timeout",
    "service",
    "forbidden",
    "decline",
    "server",
    "session",
    "pool",
    "accepted",
    "rejected",
    "status",
    "user",
    "main",
    "report",
    "Gone",
    "OK",
    "Forbidden",
    "Ambiguous",
    "backend",
    "mailer",
    "batch",
    "error",
    "not found",
    "unavailable",
];

/// Returns a line.
pub(crate) fn line(random: &mut Random) -> String {
    let mut line = String::new();
    let mut parts = random.pick(LINES).split('$');
    line.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let (kind, rest) = part.split_at(1);
        let value = match kind {
            "N" => random.below(40_000).to_string(),
            "C" => (100 + random.below(600)).to_string(),
            "T" => format!("{:02}:{:02}:{:02}", random.below(24), random.below(60), random.below(60)),
            "I" => format!("10.{}.{}.{}", random.below(256), random.below(256), random.below(256)),
            _ => random.pick(WORDS).to_owned(),
        };
        line.push_str(&value);
        line.push_str(rest);
    }
    line
}
