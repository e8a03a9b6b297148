// run

// Time zones, where the machine has their database: transitions, rules beyond the last one, and back.
package main

import (
	"fmt"
	"time"
)

func main() {
	wants := []struct {
		zone, value string
		unix        int64
		dst         bool
	}{
		{"America/New_York", "1880-01-07 13:14:15 -0456 LMT", -2839556983, false},
		{"America/New_York", "1880-05-07 13:14:15 -0456 LMT", -2829102583, false},
		{"America/New_York", "1880-08-07 13:14:15 -0456 LMT", -2821153783, false},
		{"America/New_York", "1880-11-07 13:14:15 -0456 LMT", -2813204983, false},
		{"America/New_York", "1950-01-07 13:14:15 -0500 EST", -630567945, false},
		{"America/New_York", "1950-05-07 13:14:15 -0400 EDT", -620203545, true},
		{"America/New_York", "1950-08-07 13:14:15 -0400 EDT", -612254745, true},
		{"America/New_York", "1950-11-07 13:14:15 -0500 EST", -604302345, false},
		{"America/New_York", "1999-01-07 13:14:15 -0500 EST", 915732855, false},
		{"America/New_York", "1999-05-07 13:14:15 -0400 EDT", 926097255, true},
		{"America/New_York", "1999-08-07 13:14:15 -0400 EDT", 934046055, true},
		{"America/New_York", "1999-11-07 13:14:15 -0500 EST", 941998455, false},
		{"America/New_York", "2024-01-07 13:14:15 -0500 EST", 1704651255, false},
		{"America/New_York", "2024-05-07 13:14:15 -0400 EDT", 1715102055, true},
		{"America/New_York", "2024-08-07 13:14:15 -0400 EDT", 1723050855, true},
		{"America/New_York", "2024-11-07 13:14:15 -0500 EST", 1731003255, false},
		{"America/New_York", "2044-01-07 13:14:15 -0500 EST", 2335803255, false},
		{"America/New_York", "2044-05-07 13:14:15 -0400 EDT", 2346254055, true},
		{"America/New_York", "2044-08-07 13:14:15 -0400 EDT", 2354202855, true},
		{"America/New_York", "2044-11-07 13:14:15 -0500 EST", 2362155255, false},
		{"Europe/Berlin", "1880-01-07 13:14:15 +0053 LMT", -2839577953, false},
		{"Europe/Berlin", "1880-05-07 13:14:15 +0053 LMT", -2829123553, false},
		{"Europe/Berlin", "1880-08-07 13:14:15 +0053 LMT", -2821174753, false},
		{"Europe/Berlin", "1880-11-07 13:14:15 +0053 LMT", -2813225953, false},
		{"Europe/Berlin", "1950-01-07 13:14:15 +0100 CET", -630589545, false},
		{"Europe/Berlin", "1950-05-07 13:14:15 +0100 CET", -620221545, false},
		{"Europe/Berlin", "1950-08-07 13:14:15 +0100 CET", -612272745, false},
		{"Europe/Berlin", "1950-11-07 13:14:15 +0100 CET", -604323945, false},
		{"Europe/Berlin", "1999-01-07 13:14:15 +0100 CET", 915711255, false},
		{"Europe/Berlin", "1999-05-07 13:14:15 +0200 CEST", 926075655, true},
		{"Europe/Berlin", "1999-08-07 13:14:15 +0200 CEST", 934024455, true},
		{"Europe/Berlin", "1999-11-07 13:14:15 +0100 CET", 941976855, false},
		{"Europe/Berlin", "2024-01-07 13:14:15 +0100 CET", 1704629655, false},
		{"Europe/Berlin", "2024-05-07 13:14:15 +0200 CEST", 1715080455, true},
		{"Europe/Berlin", "2024-08-07 13:14:15 +0200 CEST", 1723029255, true},
		{"Europe/Berlin", "2024-11-07 13:14:15 +0100 CET", 1730981655, false},
		{"Europe/Berlin", "2044-01-07 13:14:15 +0100 CET", 2335781655, false},
		{"Europe/Berlin", "2044-05-07 13:14:15 +0200 CEST", 2346232455, true},
		{"Europe/Berlin", "2044-08-07 13:14:15 +0200 CEST", 2354181255, true},
		{"Europe/Berlin", "2044-11-07 13:14:15 +0100 CET", 2362133655, false},
		{"Australia/Sydney", "1880-01-07 13:14:15 +1004 LMT", -2839611037, false},
		{"Australia/Sydney", "1880-05-07 13:14:15 +1004 LMT", -2829156637, false},
		{"Australia/Sydney", "1880-08-07 13:14:15 +1004 LMT", -2821207837, false},
		{"Australia/Sydney", "1880-11-07 13:14:15 +1004 LMT", -2813259037, false},
		{"Australia/Sydney", "1950-01-07 13:14:15 +1000 AEST", -630621945, false},
		{"Australia/Sydney", "1950-05-07 13:14:15 +1000 AEST", -620253945, false},
		{"Australia/Sydney", "1950-08-07 13:14:15 +1000 AEST", -612305145, false},
		{"Australia/Sydney", "1950-11-07 13:14:15 +1000 AEST", -604356345, false},
		{"Australia/Sydney", "1999-01-07 13:14:15 +1100 AEDT", 915675255, true},
		{"Australia/Sydney", "1999-05-07 13:14:15 +1000 AEST", 926046855, false},
		{"Australia/Sydney", "1999-08-07 13:14:15 +1000 AEST", 933995655, false},
		{"Australia/Sydney", "1999-11-07 13:14:15 +1100 AEDT", 941940855, true},
		{"Australia/Sydney", "2024-01-07 13:14:15 +1100 AEDT", 1704593655, true},
		{"Australia/Sydney", "2024-05-07 13:14:15 +1000 AEST", 1715051655, false},
		{"Australia/Sydney", "2024-08-07 13:14:15 +1000 AEST", 1723000455, false},
		{"Australia/Sydney", "2024-11-07 13:14:15 +1100 AEDT", 1730945655, true},
		{"Australia/Sydney", "2044-01-07 13:14:15 +1100 AEDT", 2335745655, true},
		{"Australia/Sydney", "2044-05-07 13:14:15 +1000 AEST", 2346203655, false},
		{"Australia/Sydney", "2044-08-07 13:14:15 +1000 AEST", 2354152455, false},
		{"Australia/Sydney", "2044-11-07 13:14:15 +1100 AEDT", 2362097655, true},
		{"Asia/Kolkata", "1880-01-07 13:14:15 +0521 MMT", -2839594015, false},
		{"Asia/Kolkata", "1880-05-07 13:14:15 +0521 MMT", -2829139615, false},
		{"Asia/Kolkata", "1880-08-07 13:14:15 +0521 MMT", -2821190815, false},
		{"Asia/Kolkata", "1880-11-07 13:14:15 +0521 MMT", -2813242015, false},
		{"Asia/Kolkata", "1950-01-07 13:14:15 +0530 IST", -630605745, false},
		{"Asia/Kolkata", "1950-05-07 13:14:15 +0530 IST", -620237745, false},
		{"Asia/Kolkata", "1950-08-07 13:14:15 +0530 IST", -612288945, false},
		{"Asia/Kolkata", "1950-11-07 13:14:15 +0530 IST", -604340145, false},
		{"Asia/Kolkata", "1999-01-07 13:14:15 +0530 IST", 915695055, false},
		{"Asia/Kolkata", "1999-05-07 13:14:15 +0530 IST", 926063055, false},
		{"Asia/Kolkata", "1999-08-07 13:14:15 +0530 IST", 934011855, false},
		{"Asia/Kolkata", "1999-11-07 13:14:15 +0530 IST", 941960655, false},
		{"Asia/Kolkata", "2024-01-07 13:14:15 +0530 IST", 1704613455, false},
		{"Asia/Kolkata", "2024-05-07 13:14:15 +0530 IST", 1715067855, false},
		{"Asia/Kolkata", "2024-08-07 13:14:15 +0530 IST", 1723016655, false},
		{"Asia/Kolkata", "2024-11-07 13:14:15 +0530 IST", 1730965455, false},
		{"Asia/Kolkata", "2044-01-07 13:14:15 +0530 IST", 2335765455, false},
		{"Asia/Kolkata", "2044-05-07 13:14:15 +0530 IST", 2346219855, false},
		{"Asia/Kolkata", "2044-08-07 13:14:15 +0530 IST", 2354168655, false},
		{"Asia/Kolkata", "2044-11-07 13:14:15 +0530 IST", 2362117455, false},
		{"America/Sao_Paulo", "1880-01-07 13:14:15 -0306 LMT", -2839563557, false},
		{"America/Sao_Paulo", "1880-05-07 13:14:15 -0306 LMT", -2829109157, false},
		{"America/Sao_Paulo", "1880-08-07 13:14:15 -0306 LMT", -2821160357, false},
		{"America/Sao_Paulo", "1880-11-07 13:14:15 -0306 LMT", -2813211557, false},
		{"America/Sao_Paulo", "1950-01-07 13:14:15 -0200 -02", -630578745, true},
		{"America/Sao_Paulo", "1950-05-07 13:14:15 -0300 -03", -620207145, false},
		{"America/Sao_Paulo", "1950-08-07 13:14:15 -0300 -03", -612258345, false},
		{"America/Sao_Paulo", "1950-11-07 13:14:15 -0300 -03", -604309545, false},
		{"America/Sao_Paulo", "1999-01-07 13:14:15 -0200 -02", 915722055, true},
		{"America/Sao_Paulo", "1999-05-07 13:14:15 -0300 -03", 926093655, false},
		{"America/Sao_Paulo", "1999-08-07 13:14:15 -0300 -03", 934042455, false},
		{"America/Sao_Paulo", "1999-11-07 13:14:15 -0200 -02", 941987655, true},
		{"America/Sao_Paulo", "2024-01-07 13:14:15 -0300 -03", 1704644055, false},
		{"America/Sao_Paulo", "2024-05-07 13:14:15 -0300 -03", 1715098455, false},
		{"America/Sao_Paulo", "2024-08-07 13:14:15 -0300 -03", 1723047255, false},
		{"America/Sao_Paulo", "2024-11-07 13:14:15 -0300 -03", 1730996055, false},
		{"America/Sao_Paulo", "2044-01-07 13:14:15 -0300 -03", 2335796055, false},
		{"America/Sao_Paulo", "2044-05-07 13:14:15 -0300 -03", 2346250455, false},
		{"America/Sao_Paulo", "2044-08-07 13:14:15 -0300 -03", 2354199255, false},
		{"America/Sao_Paulo", "2044-11-07 13:14:15 -0300 -03", 2362148055, false},
	}
	for _, w := range wants {
		loc, err := time.LoadLocation(w.zone)
		if err != nil {
			continue // this machine has no time zone database
		}
		const layout = "2006-01-02 15:04:05 -0700 MST"
		t := time.Unix(w.unix, 0).In(loc)
		if got := t.Format(layout); got != w.value || t.IsDST() != w.dst {
			fmt.Println(w.zone, got, "want", w.value, t.IsDST())
		}
		y, m, d := t.Date()
		h, min, s := t.Clock()
		if back := time.Date(y, m, d, h, min, s, 0, loc); back.Unix() != w.unix {
			fmt.Println(w.zone, w.value, back.Unix(), "want", w.unix)
		}
		if back, err := time.ParseInLocation(time.DateTime, t.Format(time.DateTime), loc); err != nil || !back.Equal(t) {
			fmt.Println(back, err)
		}
	}
	_, err := time.LoadLocation("Nowhere/Atlantis")
	fmt.Println(err)
	u, err := time.LoadLocation("UTC")
	fmt.Println(u == time.UTC, err)
}

// Output:
// unknown time zone Nowhere/Atlantis
// true <nil>
