// What kube-scheduler says of small clusters: reads one as JSON a line, writes the verdicts of its own plugins as JSON a line, in the same
// order. Nothing of a verdict hangs on chance: every node is looked at, and ties are told instead of being broken.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"strings"

	"github.com/go-logr/logr"
	"k8s.io/klog/v2"
	"k8s.io/kubernetes/pkg/scheduler/metrics"
)

const lineMaxBytes = 16 << 20

func main() {
	without := flag.String("without", "", "plugins that the scheduler runs without, with commas between them")
	flag.Parse()
	klog.SetLogger(logr.Discard())
	metrics.Register()
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(make([]byte, 0, 1<<20), lineMaxBytes)
	out := bufio.NewWriter(os.Stdout)
	answers := json.NewEncoder(out)
	answers.SetEscapeHTML(false)
	for lines.Scan() {
		if err := answers.Encode(answer(lines.Bytes(), strings.Split(*without, ","))); err != nil {
			fail(err)
		}
		if err := out.Flush(); err != nil {
			fail(err)
		}
	}
	if err := lines.Err(); err != nil {
		fail(err)
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}

func answer(line []byte, without []string) *Verdict {
	var cluster Cluster
	decoder := json.NewDecoder(bytes.NewReader(line))
	// A field that is misspelt would be one that nobody looks at.
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&cluster); err != nil {
		return &Verdict{Error: fmt.Sprintf("not a cluster: %v", err)}
	}
	verdict, err := judge(&cluster, without)
	if err != nil {
		return &Verdict{Error: err.Error()}
	}
	return verdict
}
