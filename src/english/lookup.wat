;; Sums of weights over hashed features, as `ClassWeights` and `ActionWeights` of table.ts define them. A bucket is
;; one vector of four slots: all are checked at once, and those whose check is not the feature's turn to 0. Whole
;; numbers only, so that every machine gives the same. The check is written out twice: a call in these loops would
;; take as long as what it does.
(module
  (memory (import "room" "memory") 1)

  ;; Mixes the values in [at, stop) with their numbers, which count up from `number`, as `mix` of hash.ts does: four at
  ;; once, so that up to three values behind the last are mixed too. With number 0 they are features already.
  (func $number (param $at i32) (param $stop i32) (param $number i32)
    (local $numbers v128) (local $mixed v128)
    (local.set $numbers
      (i32x4.add (i32x4.splat (local.get $number)) (v128.const i32x4 0 1 2 3)))
    (block $done
      (br_if $done (i32.eqz (local.get $number)))
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $stop)))
        (local.set $mixed
          (i32x4.mul
            (v128.xor
              (local.get $numbers)
              (i32x4.mul (v128.load (local.get $at)) (i32x4.splat (i32.const 0x9e3779b1))))
            (i32x4.splat (i32.const 0x85ebca6b))))
        (v128.store
          (local.get $at)
          (v128.xor (local.get $mixed) (i32x4.shr_u (local.get $mixed) (i32.const 15))))
        (local.set $numbers (i32x4.add (local.get $numbers) (i32x4.splat (i32.const 4))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br $next))))

  (func $sum (param $v v128) (result i32)
    (i32.add
      (i32.add (i32x4.extract_lane 0 (local.get $v)) (i32x4.extract_lane 1 (local.get $v)))
      (i32.add (i32x4.extract_lane 2 (local.get $v)) (i32x4.extract_lane 3 (local.get $v)))))

  ;; The sums for LEFT and RIGHT over the features in [at, stop), as left << 16 | right. Values are mixed with their
  ;; numbers first.
  (func (export "actions")
    (param $slots i32) (param $mask i32) (param $at i32) (param $stop i32) (param $number i32)
    (result i32)
    (local $feature i32) (local $bucket v128) (local $left v128) (local $right v128)
    (call $number (local.get $at) (local.get $stop) (local.get $number))
    (block $done
      (br_if $done (i32.ge_u (local.get $at) (local.get $stop)))
      (loop $next
        (local.set $feature (i32.load (local.get $at)))
        (local.set $bucket
          (v128.load
            (i32.add (local.get $slots) (i32.shl (i32.and (local.get $feature) (local.get $mask)) (i32.const 4)))))
        (local.set $bucket
          (v128.and
            (local.get $bucket)
            (i32x4.eq
              (i32x4.shr_u (local.get $bucket) (i32.const 18))
              (i32x4.splat
                (i32.or
                  (i32.shr_u (i32.mul (local.get $feature) (i32.const 0x9e3779b1)) (i32.const 18))
                  (i32.const 1))))))
        (local.set $left
          (i32x4.add
            (local.get $left)
            (i32x4.shr_s (i32x4.shl (local.get $bucket) (i32.const 14)) (i32.const 23))))
        (local.set $right
          (i32x4.add
            (local.get $right)
            (i32x4.shr_s (i32x4.shl (local.get $bucket) (i32.const 23)) (i32.const 23))))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br_if $next (i32.lt_u (local.get $at) (local.get $stop)))))
    (i32.or
      (i32.shl (call $sum (local.get $left)) (i32.const 16))
      (i32.and (call $sum (local.get $right)) (i32.const 0xffff))))

  ;; Adds the lists and rows of the features in [at, stop) to the scores, which take `size` bytes; gives back the best
  ;; class, and above its eight bits by how much it leads. In three passes, since what is looked up lies far off: the
  ;; first two wait for many places at once, and the third finds at hand what it branches on. The features are
  ;; overwritten.
  (func (export "classes")
    (param $slots i32) (param $mask i32) (param $entries i32) (param $at i32) (param $stop i32) (param $number i32)
    (param $scores i32) (param $size i32)
    (result i32)
    (local $found i32) (local $bucket v128) (local $one i32)
    (call $number (local.get $at) (local.get $stop) (local.get $number))
    (local.set $found (local.get $at))
    ;; Each feature's place in the entries, over the features from the first on; those without one are left out.
    (block $placed
      (br_if $placed (i32.ge_u (local.get $at) (local.get $stop)))
      (local.set $one (local.get $at))
      (loop $next
        (local.set $bucket
          (v128.load
            (i32.add
              (local.get $slots)
              (i32.shl (i32.and (i32.load (local.get $one)) (local.get $mask)) (i32.const 4)))))
        (local.set $bucket
          (v128.and
            (local.get $bucket)
            (i32x4.eq
              (i32x4.shr_u (local.get $bucket) (i32.const 20))
              (i32x4.splat
                (i32.or
                  (i32.shr_u (i32.mul (i32.load (local.get $one)) (i32.const 0x9e3779b1)) (i32.const 20))
                  (i32.const 1))))))
        ;; One slot at most is not 0: the halves laid on each other, then what is left of them.
        (local.set $bucket
          (v128.or
            (local.get $bucket)
            (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $bucket) (local.get $bucket))))
        (i32.store
          (local.get $found)
          (i32.and
            (i32.or (i32x4.extract_lane 0 (local.get $bucket)) (i32x4.extract_lane 1 (local.get $bucket)))
            (i32.const 0xfffff)))
        (local.set $found
          (i32.add (local.get $found) (i32.shl (i32.ne (i32.load (local.get $found)) (i32.const 0)) (i32.const 2))))
        (local.set $one (i32.add (local.get $one) (i32.const 4)))
        (br_if $next (i32.lt_u (local.get $one) (local.get $stop)))))
    (block $done
      (br_if $done (i32.eq (local.get $at) (local.get $found)))
      ;; Above the place how many classes stand there; all ones for a row.
      (local.set $one (local.get $at))
      (loop $next
        (i32.store
          (local.get $one)
          (i32.or
            (i32.load (local.get $one))
            (i32.shl
              (i32.load16_u (i32.add (local.get $entries) (i32.shl (i32.load (local.get $one)) (i32.const 1))))
              (i32.const 20))))
        (local.set $one (i32.add (local.get $one) (i32.const 4)))
        (br_if $next (i32.lt_u (local.get $one) (local.get $found))))
      (loop $next
        (call $add
          (i32.add
            (local.get $entries)
            (i32.shl (i32.and (i32.load (local.get $at)) (i32.const 0xfffff)) (i32.const 1)))
          (i32.shr_u (i32.load (local.get $at)) (i32.const 20))
          (local.get $scores)
          (local.get $size))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br_if $next (i32.lt_u (local.get $at) (local.get $found)))))
    (call $best (local.get $scores) (local.get $size)))

  ;; Adds one list of so many classes, or the row, behind `entry`.
  (func $add (param $entry i32) (param $count i32) (param $scores i32) (param $size i32)
    (local $last i32) (local $weight i32) (local $score i32)
    (if (i32.eq (local.get $count) (i32.const 0xfff))
      (then
        (local.set $entry (i32.add (local.get $entry) (i32.const 2)))
        (local.set $last (i32.add (local.get $entry) (local.get $size)))
        (loop $more
          (v128.store
            (local.get $scores)
            (i16x8.add (v128.load (local.get $scores)) (v128.load (local.get $entry))))
          (local.set $scores (i32.add (local.get $scores) (i32.const 16)))
          (local.set $entry (i32.add (local.get $entry) (i32.const 16)))
          (br_if $more (i32.lt_u (local.get $entry) (local.get $last)))))
      (else
        (local.set $last (i32.add (local.get $entry) (i32.shl (local.get $count) (i32.const 1))))
        (loop $more
          (local.set $entry (i32.add (local.get $entry) (i32.const 2)))
          (local.set $weight (i32.load16_u (local.get $entry)))
          (local.set $score
            (i32.add (local.get $scores) (i32.shl (i32.shr_u (local.get $weight) (i32.const 9)) (i32.const 1))))
          (i32.store16
            (local.get $score)
            (i32.add
              (i32.load16_s (local.get $score))
              (i32.shr_s (i32.shl (local.get $weight) (i32.const 23)) (i32.const 23))))
          (br_if $more (i32.lt_u (local.get $entry) (local.get $last)))))))

  ;; The first of the highest scores, and above its eight bits by how much it leads the others.
  (func $best (param $scores i32) (param $size i32) (result i32)
    (local $most i32) (local $splat v128) (local $at i32) (local $found i32) (local $second i32)
    (local.set $most (call $highest (local.get $scores) (local.get $size)))
    (local.set $splat (i16x8.splat (local.get $most)))
    (local.set $at (local.get $scores))
    (block $here
      (loop $next
        (local.set $found (i16x8.bitmask (i16x8.eq (v128.load (local.get $at)) (local.get $splat))))
        (br_if $here (local.get $found))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br $next)))
    (local.set $at (i32.add (local.get $at) (i32.shl (i32.ctz (local.get $found)) (i32.const 1))))
    (i32.store16 (local.get $at) (i32.const -32768))
    (local.set $second (call $highest (local.get $scores) (local.get $size)))
    (i32.store16 (local.get $at) (local.get $most))
    (i32.or
      (i32.shl (i32.sub (local.get $most) (local.get $second)) (i32.const 8))
      (i32.shr_u (i32.sub (local.get $at) (local.get $scores)) (i32.const 1))))

  (func $highest (param $scores i32) (param $size i32) (result i32)
    (local $most v128) (local $stop i32)
    (local.set $stop (i32.add (local.get $scores) (local.get $size)))
    (local.set $most (v128.load (local.get $scores)))
    (loop $next
      (local.set $most (i16x8.max_s (local.get $most) (v128.load (local.get $scores))))
      (local.set $scores (i32.add (local.get $scores) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $scores) (local.get $stop))))
    ;; Halves, quarters, eighths laid on each other.
    (local.set $most
      (i16x8.max_s
        (local.get $most)
        (i8x16.shuffle 8 9 10 11 12 13 14 15 0 1 2 3 4 5 6 7 (local.get $most) (local.get $most))))
    (local.set $most
      (i16x8.max_s
        (local.get $most)
        (i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11 (local.get $most) (local.get $most))))
    (select
      (i16x8.extract_lane_s 0 (local.get $most))
      (i16x8.extract_lane_s 1 (local.get $most))
      (i32.gt_s (i16x8.extract_lane_s 0 (local.get $most)) (i16x8.extract_lane_s 1 (local.get $most))))))
