// run
// stress off

// Package math: a hash of the bits of the results of each function, and values at special points.

package main

import (
	"fmt"
	"math"
)

type rng uint64

func (r *rng) next() uint64 {
	*r ^= *r << 13
	*r ^= *r >> 7
	*r ^= *r << 17
	return uint64(*r)
}

func main() {
	r := rng(88172645463325252)
	ins := []float64{0, math.Copysign(0, -1), 1, -1, 0.5, -0.5, 2, 3, 10, 100, 0.1, math.Pi, math.E, math.Pi / 2, math.Pi / 4, 1e300, 1e-300, math.MaxFloat64, math.Inf(1), math.Inf(-1), math.NaN(), 709.78, 710, -745, -746, 1024, -1074, 1e10, 1e17, 1e22, 20, 25, 171, 171.7, -170.5, 1 << 53, 0.9999999999, 1.0000000001, 1e-9, 1e-20, math.Nextafter(1, 2), math.Nextafter(1, 0)}
	for i := 0; i < 60; i++ {
		u := float64(r.next()>>11) / (1 << 53)
		ins = append(ins, (u-0.5)*2, (u-0.5)*20, (u-0.5)*1500, float64(int(u*400)-200), u*1e6)
	}
	un := []struct {
		n string
		f func(float64) float64
	}{{"Sqrt", math.Sqrt}, {"Floor", math.Floor}, {"Ceil", math.Ceil}, {"Trunc", math.Trunc}, {"Round", math.Round}, {"RoundToEven", math.RoundToEven}, {"Cbrt", math.Cbrt}, {"Exp", math.Exp}, {"Exp2", math.Exp2}, {"Expm1", math.Expm1}, {"Log", math.Log}, {"Log2", math.Log2}, {"Log10", math.Log10}, {"Log1p", math.Log1p}, {"Sin", math.Sin}, {"Cos", math.Cos}, {"Tan", math.Tan}, {"Asin", math.Asin}, {"Acos", math.Acos}, {"Atan", math.Atan}, {"Sinh", math.Sinh}, {"Cosh", math.Cosh}, {"Tanh", math.Tanh}, {"Asinh", math.Asinh}, {"Acosh", math.Acosh}, {"Atanh", math.Atanh}, {"Gamma", math.Gamma}, {"Abs", math.Abs},
		{"Sincos", func(x float64) float64 { s, c := math.Sincos(x); return s + 3*c }}, {"Modf", func(x float64) float64 { s, c := math.Modf(x); return s + 3*c }}, {"ModfFrac", func(x float64) float64 { _, c := math.Modf(x); return c }}, {"Frexp", func(x float64) float64 { s, c := math.Frexp(x); return s + float64(c) }},
		{"Logb", math.Logb}, {"Ilogb", func(x float64) float64 { return float64(math.Ilogb(x)) }}, {"Erfinv", math.Erfinv}, {"Erfcinv", math.Erfcinv},
		{"Nextafter32", func(x float64) float64 { return float64(math.Nextafter32(float32(x), 7)) }}, {"Pow10", func(x float64) float64 { return math.Pow10(int(x) % 700) }}, {"Ldexp", func(x float64) float64 { return math.Ldexp(x, int(x)%1100) }}}
	bi := []struct {
		n string
		f func(x, y float64) float64
	}{{"Pow", math.Pow}, {"Atan2", math.Atan2}, {"Hypot", math.Hypot}, {"Mod", math.Mod}, {"Remainder", math.Remainder}, {"Max", math.Max}, {"Min", math.Min}, {"Dim", math.Dim}, {"Nextafter", math.Nextafter}, {"Copysign", math.Copysign}, {"FMA", func(x, y float64) float64 { return math.FMA(x, y, -x*y) }}}
	bits := func(y float64) uint64 {
		if y != y {
			return 1
		}
		return math.Float64bits(y)
	}
	for _, u := range un {
		h := uint64(14695981039346656037)
		for _, x := range ins {
			h = (h ^ bits(u.f(x))) * 1099511628211
		}
		fmt.Println(u.n, h, u.f(0), u.f(1), u.f(-1), u.f(0.5), u.f(10), u.f(math.Inf(1)), u.f(math.Inf(-1)))
	}
	for _, u := range bi {
		h := uint64(14695981039346656037)
		for i, x := range ins {
			for _, y := range []float64{ins[i%41], ins[(i*7+3)%len(ins)]} {
				h = (h ^ bits(u.f(x, y))) * 1099511628211
			}
		}
		fmt.Println(u.n, h)
	}
	near := []func(float64) float64{math.Erf, math.Erfc, math.J0, math.J1, math.Y0, math.Y1, func(x float64) float64 { return math.Jn(4, x) }, func(x float64) float64 { return math.Yn(3, x) }, func(x float64) float64 { y, _ := math.Lgamma(x); return y }}
	for _, f := range near {
		for _, x := range []float64{0.1, 0.5, 1, 2.5, 7.25, 30} {
			fmt.Printf("%.12g ", f(x))
		}
		fmt.Println(f(math.Inf(1)))
	}
}

// Output:
// Sqrt 15844785309789748290 0 1 NaN 0.7071067811865476 3.1622776601683795 +Inf NaN
// Floor 10202473382315820119 0 1 -1 0 10 +Inf -Inf
// Ceil 12084672336554361943 0 1 -1 1 10 +Inf -Inf
// Trunc 1269319638635775063 0 1 -1 0 10 +Inf -Inf
// Round 15051975004097872983 0 1 -1 1 10 +Inf -Inf
// RoundToEven 12696275739634304087 0 1 -1 0 10 +Inf -Inf
// Cbrt 15737410330695410593 0 1 -1 0.7937005259840997 2.154434690031884 +Inf -Inf
// Exp 12642645187102156791 1 2.718281828459045 0.36787944117144233 1.6487212707001282 22026.465794806718 +Inf 0
// Exp2 2105658604273845394 1 2 0.5 1.414213562373095 1024 +Inf 0
// Expm1 8645893043187731568 0 1.718281828459045 -0.6321205588285577 0.6487212707001282 22025.465794806718 +Inf -1
// Log 1686938874912037589 -Inf 0 NaN -0.6931471805599453 2.302585092994046 +Inf NaN
// Log2 983364731073547719 -Inf 0 NaN -1 3.321928094887362 +Inf NaN
// Log10 6990009085367517091 -Inf 0 NaN -0.3010299956639812 1 +Inf NaN
// Log1p 18148647819545313 0 0.6931471805599453 -Inf 0.4054651081081644 2.3978952727983707 +Inf NaN
// Sin 4111257247793092421 0 0.8414709848078965 -0.8414709848078965 0.479425538604203 -0.5440211108893699 NaN NaN
// Cos 15628702734667958983 1 0.5403023058681398 0.5403023058681398 0.8775825618903728 -0.8390715290764524 NaN NaN
// Tan 46599778613186457 0 1.557407724654902 -1.557407724654902 0.5463024898437905 0.6483608274590867 NaN NaN
// Asin 4275898272408861293 0 1.5707963267948966 -1.5707963267948966 0.5235987755982989 NaN NaN NaN
// Acos 10312556418737237006 1.5707963267948966 0 3.141592653589793 1.0471975511965976 NaN NaN NaN
// Atan 1831052276628278679 0 0.7853981633974483 -0.7853981633974483 0.4636476090008061 1.4711276743037345 1.5707963267948966 -1.5707963267948966
// Sinh 9237754860027074773 0 1.1752011936438014 -1.1752011936438014 0.5210953054937474 11013.232874703393 +Inf -Inf
// Cosh 851546689112567583 1 1.5430806348152437 1.5430806348152437 1.1276259652063807 11013.232920103324 +Inf +Inf
// Tanh 855655102564663233 0 0.7615941559557649 -0.7615941559557649 0.46211715726000974 0.9999999958776927 1 -1
// Asinh 1950730962871151730 0 0.881373587019543 -0.881373587019543 0.48121182505960347 2.99822295029797 +Inf -Inf
// Acosh 3775771477373909214 NaN 0 NaN NaN 2.993222846126381 +Inf NaN
// Atanh 7261869676860202466 0 +Inf -Inf 0.5493061443340548 NaN NaN NaN
// Gamma 2193982954978959988 +Inf 1 NaN 1.7724538509055159 362880 +Inf NaN
// Abs 990445432140819928 0 1 1 0.5 10 +Inf +Inf
// Sincos 11410595128816574538 3 2.4623779024123156 0.7794359327965228 3.1121732242753213 -3.061235698118727 NaN NaN
// Modf 9740624696862008042 0 1 -1 1.5 10 NaN NaN
// ModfFrac 424107823190710380 0 0 -0 0.5 0 NaN NaN
// Frexp 2363471855475144891 0 1.5 0.5 0.5 4.625 +Inf -Inf
// Logb 2899430623522535764 -Inf 0 0 -1 3 +Inf +Inf
// Ilogb 2847081303979174269 -2.147483648e+09 0 0 -1 3 2.147483647e+09 2.147483647e+09
// Erfinv 232910730530162267 0 +Inf -Inf 0.4769362762044699 NaN NaN NaN
// Erfcinv 1351246751598108256 +Inf 0 NaN 0.4769362762044699 NaN NaN NaN
// Nextafter32 14643628581481298260 1.401298464324817e-45 1.0000001192092896 -0.9999999403953552 0.5000000596046448 9.999999046325684 3.4028234663852886e+38 -3.4028234663852886e+38
// Pow10 16519005331070527114 1 10 0.1 1 1e+10 1e-08 1e-08
// Ldexp 1430016122646224292 0 2 -0.5 0.5 10240 +Inf -Inf
// Pow 777651442478756078
// Atan2 9794139041280513520
// Hypot 8702337498148609451
// Mod 9195164685543559838
// Remainder 8922886353555382372
// Max 4811363217035757118
// Min 18071422594334833808
// Dim 14994271407330576741
// Nextafter 10139199573275718690
// Copysign 14639286679306816779
// FMA 4153831475443046715
// 0.112462916018 0.520499877813 0.84270079295 0.999593047983 1 1 1
// 0.887537083982 0.479500122187 0.15729920705 0.000406952017445 1.14669008148e-24 0 0
// 0.997501562066 0.938469807241 0.765197686558 -0.0483837764682 0.291996924192 -0.086367983581 0
// 0.0499375260362 0.242268457675 0.440050585745 0.497094102464 0.0685817006531 -0.118751062617 0
// -1.53423865135 -0.444518733507 0.0882569642157 0.498070359615 0.0484225298652 -0.117295731687 0
// -6.4589510947 -1.47147239267 -0.7812128213 0.145918137967 -0.289347994198 0.0844255706617 0
// 2.60286485457e-07 0.000160736476364 0.00247663896411 0.0737818800543 0.0916334205069 -0.0526090003213 0
// -5099.33237861 -42.0594943047 -5.82151760596 -0.756055496754 0.218593419745 -0.0680356902532 0
// 2.25271265173 0.572364942925 0 0.284682870473 7.05218545074 71.2570389672 +Inf
